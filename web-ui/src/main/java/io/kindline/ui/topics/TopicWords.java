package io.kindline.ui.topics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Language;
import io.kindline.domain.topics.Catalogue;
import io.kindline.domain.topics.ContactTopic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What topics and endings are called on the screens. */
public final class TopicWords {
    /** The languages of the screens. */
    static final List<Language> LANGUAGES =
            List.of(new Language("en"), new Language("ru"), new Language("id"));

    private TopicWords() {}

    /** The topic's name in the language of the screen; a key nobody knows is shown as it is. */
    public static String topic(Component near, Catalogue catalogue, String key) {
        if (key.isEmpty()) {
            return near.getTranslation("topic.none");
        }
        return catalogue.topic(key).map(topic -> topic(near, topic)).orElse(key);
    }

    static String topic(Component near, ContactTopic topic) {
        return inLanguageOfScreen(topic.names()).orElseGet(() -> usual(near, topic));
    }

    /** The name that screens have for a usual topic; the key of another. */
    static String usual(Component near, ContactTopic topic) {
        String key = topic.key().value();
        return Catalogue.isUsual(topic.key()) ? near.getTranslation("topic." + key) : key;
    }

    /** Of an own name the language of the screen, or English, or any. */
    private static Optional<String> inLanguageOfScreen(Map<Language, String> names) {
        String here = UI.getCurrent().getLocale().getLanguage();
        return Optional.ofNullable(names.get(new Language(here)))
                .or(() -> Optional.ofNullable(names.get(new Language("en"))))
                .or(() -> names.values().stream().sorted().findFirst());
    }

    static String outcome(Component near, Outcome outcome) {
        return near.getTranslation(
                "outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
