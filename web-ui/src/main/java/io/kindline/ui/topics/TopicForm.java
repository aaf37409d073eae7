package io.kindline.ui.topics;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.topics.SaveTopic;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.topics.Catalogue;
import io.kindline.domain.topics.ContactTopic;
import io.kindline.domain.topics.ContactTopic.Family;
import io.kindline.domain.topics.Standing;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One topic: its names, its family, and whether it is offered. */
final class TopicForm {
    private final TopicDesk desk;
    private final BrandId brand;
    private final Optional<ContactTopic> topic;
    private final Consumer<String> saved;
    private final AdminForm form;
    private final AdminField<Input> key;
    private final Map<Language, AdminField<Input>> names = new LinkedHashMap<>();
    private final AdminField<Choice<Family>> family;
    private final AdminField<Choice<Standing>> standing;

    TopicForm(TopicDesk desk, BrandId brand, Optional<ContactTopic> topic, Consumer<String> saved) {
        this.desk = desk;
        this.brand = brand;
        this.topic = topic;
        this.saved = saved;
        var words = new Span();
        form =
                new AdminForm(
                        topic.map(it -> TopicWords.topic(words, it))
                                .orElseGet(() -> words.getTranslation("admin.topic.new")),
                        this::save);
        key =
                AdminField.text(
                        form.getTranslation("admin.topic.key"),
                        topic.map(it -> it.key().value()).orElse(""));
        key.help(form.getTranslation("admin.topic.key.help"));
        key.input().setEnabled(topic.isEmpty());
        family =
                AdminField.choice(
                        form.getTranslation("admin.topic.family"),
                        List.of(Family.values()),
                        it -> form.getTranslation("admin.topic.family." + word(it)));
        topic.ifPresent(it -> family.input().choose(it.family()));
        family.input().setEnabled(topic.isEmpty());
        standing =
                AdminField.choice(
                        form.getTranslation("admin.topic.standing"),
                        List.of(Standing.values()),
                        it -> form.getTranslation("admin.topic.standing." + word(it)));
        topic.ifPresent(it -> standing.input().choose(it.standing()));
        form.group(form.getTranslation("admin.topic"), key, family, standing)
                .group(
                        form.getTranslation("admin.topic.names"),
                        TopicWords.LANGUAGES.stream().map(this::name).toArray(AdminField[]::new));
    }

    private AdminField<Input> name(Language language) {
        AdminField<Input> field =
                AdminField.text(
                        form.getTranslation("admin.topic.name." + language.tag()),
                        topic.map(it -> it.names().getOrDefault(language, "")).orElse(""));
        topic.filter(it -> Catalogue.isUsual(it.key()))
                .ifPresent(it ->
                        field.help(
                                form.getTranslation(
                                        "admin.topic.name.usual", TopicWords.usual(form, it))));
        names.put(language, field);
        return field;
    }

    AdminForm form() {
        return form;
    }

    private void save() {
        Map<Language, String> typed = new HashMap<>();
        names.forEach((language, field) -> typed.put(language, field.input().getValue()));
        var command =
                new SaveTopic.Command(
                        Optional.of(brand),
                        topic.isPresent() ? SaveTopic.Kind.KNOWN : SaveTopic.Kind.NEW,
                        topic.map(it -> it.key().value()).orElseGet(key.input()::getValue),
                        topic.map(ContactTopic::family).orElseGet(family.input()::value),
                        typed,
                        standing.input().value());
        Actor.Staff actor = desk.current().actor();
        form.save(() -> desk.saveTopic().handle(actor, command), this::show);
    }

    private void show(SaveTopic.Outcome outcome) {
        switch (outcome) {
            case SaveTopic.Outcome.Saved(var made) -> form.saved(() -> saved.accept(made.value()));
            case SaveTopic.Outcome.Refused(var flaws) ->
                    flaws.stream().sorted().forEach(this::complain);
        }
    }

    private void complain(SaveTopic.Flaw flaw) {
        AdminField<?> field =
                switch (flaw) {
                    case BRAND_MISSING, GONE, KEY_MALFORMED, KEY_TAKEN -> key;
                    case TOPIC_NAME_MISSING, TOPIC_NAME_TOO_LONG ->
                            names.values().iterator().next();
                };
        form.problem(field, form.getTranslation("admin.flaw." + word(flaw)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
