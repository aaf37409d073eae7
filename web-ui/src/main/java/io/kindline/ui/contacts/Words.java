package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.kindline.application.contacts.ContactCard;
import io.kindline.domain.routing.Why;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The message keys of what the desk shows of the domain. */
final class Words {

    private Words() {}

    /** {@code emotion.calm} for {@code Emotion.CALM}: kind, then the constant in lower case. */
    static String of(Component near, String kind, Enum<?> constant) {
        return near.getTranslation(
                kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String name(Component near, ContactCard card) {
        return name(near, card.subscriberName());
    }

    static String name(Component near, String subscriberName) {
        return subscriberName.isBlank() ? near.getTranslation("desk.name-unknown") : subscriberName;
    }

    /** Why routing gave it to this operator, in words. */
    static String why(Component near, String stored) {
        return Why.parse(stored).reasons().stream()
                .map(reason -> reason(near, reason))
                .collect(Collectors.joining(", "));
    }

    private static String reason(Component near, Why.Reason reason) {
        String parameter =
                switch (reason.code()) {
                    case LANGUAGE, LANGUAGE_RELAXED ->
                            Locale.of(reason.parameter())
                                    .getDisplayLanguage(
                                            near.getUI()
                                                    .or(() -> Optional.of(UI.getCurrent()))
                                                    .orElseThrow()
                                                    .getLocale());
                    case LONGEST_IDLE, FIRST_IN_LINE, WAITED -> minutes(reason.parameter());
                    case LIFE_SAFETY,
                            KNOWS_THE_PERSON,
                            SKILL,
                            SKILL_RELAXED,
                            CLAIMED,
                            RESTS,
                            WAITS_FOR_THE_ONE_WHO_KNOWS,
                            NOBODY_FREE ->
                            reason.parameter();
                };
        return near.getTranslation("why." + reason.code().word(), parameter);
    }

    /** Seconds as {@code 4:05}. */
    private static String minutes(String seconds) {
        return seconds.matches("\\d{1,9}")
                ? "%d:%02d".formatted(Long.parseLong(seconds) / 60, Long.parseLong(seconds) % 60)
                : seconds;
    }
}
