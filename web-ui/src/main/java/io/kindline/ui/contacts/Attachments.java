package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.MessageLine;
import io.kindline.ui.shell.Icon;
import java.text.NumberFormat;

/** Files beside messages. */
final class Attachments {
    private static final long KILO = 1024;

    private Attachments() {}

    /** A link to the file, with its name and size. */
    static Anchor chip(Component near, MessageLine.Attachment file) {
        var chip = new Anchor();
        chip.setHref("attachments/" + file.id());
        chip.setTarget(AnchorTarget.BLANK);
        chip.getElement().setAttribute("router-ignore", true).setAttribute("rel", "noopener");
        chip.addClassNames("plain", "attachment");
        chip.add(
                Icon.CLIP.create(),
                Rows.styled(file.name(), "cut"),
                new Span(size(near, file.sizeBytes())));
        return chip;
    }

    static String size(Component near, long bytes) {
        var figures = NumberFormat.getIntegerInstance(UI.getCurrent().getLocale());
        return bytes < KILO * KILO
                ? near.getTranslation("desk.kilobytes", figures.format(Math.ceilDiv(bytes, KILO)))
                : near.getTranslation(
                        "desk.megabytes", figures.format(Math.ceilDiv(bytes, KILO * KILO)));
    }
}
