package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import io.kindline.application.contacts.ContactCard;
import java.util.Locale;

/** The message keys of what the desk shows of the domain. */
final class Words {

    private Words() {}

    /** {@code emotion.calm} for {@code Emotion.CALM}: kind, then the constant in lower case. */
    static String of(Component near, String kind, Enum<?> constant) {
        return near.getTranslation(
                kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String name(Component near, ContactCard card) {
        return card.subscriberName().isBlank()
                ? near.getTranslation("desk.name-unknown")
                : card.subscriberName();
    }

    /** Why routing gave it to this operator, in words. */
    static String why(Component near, String codes) {
        return codes;
    }
}
