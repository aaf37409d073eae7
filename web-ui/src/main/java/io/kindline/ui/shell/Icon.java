package io.kindline.ui.shell;

import com.vaadin.flow.component.html.Span;
import io.kindline.domain.entrypoints.Channel;
import java.util.Locale;
import java.util.stream.Stream;

/** The drawn signs; each is one light element that the style sheet masks, in the text's colour. */
public enum Icon {
    ALERT,
    ARROW_LEFT,
    BELL,
    BOARD,
    BOOK,
    BOT,
    CHAT,
    CHECK,
    CHECKS,
    CHEVRON,
    CLIP,
    CLOCK,
    CLOSE,
    COMMAND,
    DESK,
    FLAG,
    GIFT,
    GLOBE,
    HEADSET,
    HISTORY,
    KEYBOARD,
    LINK,
    MAIL,
    MERGE,
    MOON,
    NOTE,
    PANEL,
    PAUSE,
    PHONE,
    PLAY,
    PLUG,
    PLUS,
    PROMISE,
    QUESTION,
    RETRY,
    SEND,
    SETTINGS,
    SMILE,
    SMS,
    STAR,
    SUBSCRIBERS,
    TELEGRAM,
    TRANSFER,
    USER,
    VIBER,
    WHATSAPP;

    /** A new element of the sign, hidden from screen readers: name the control beside it. */
    public Span create() {
        var sign = new Span();
        sign.addClassNames(classes());
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    /** The same where it is drawn with others. */
    public Markup mark(String... more) {
        return Markup.span(
                        "",
                        Stream.concat(Stream.of(classes()), Stream.of(more)).toArray(String[]::new))
                .with("aria-hidden", "true");
    }

    private String[] classes() {
        return new String[] {"ic", "ic-" + name().toLowerCase(Locale.ROOT).replace('_', '-')};
    }

    /** The sign of a channel. */
    public static Icon of(Channel channel) {
        return switch (channel) {
            case VOICE -> PHONE;
            case MAIL -> MAIL;
            case WEB_CHAT, APP_CHAT -> CHAT;
            case SMS -> SMS;
            case TELEGRAM -> TELEGRAM;
            case WHATSAPP -> WHATSAPP;
            case VIBER -> VIBER;
            case STORE_REVIEW -> STAR;
            case SPEECH_ANALYTICS -> HEADSET;
            case API -> PLUG;
        };
    }

    /** The sign whose name a {@code @Menu} annotation gives, for example {@code desk}. */
    static Icon named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
