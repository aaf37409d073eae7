package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.MailSheet;
import io.kindline.domain.contacts.MessageId;
import io.kindline.ui.shell.Icon;
import java.util.List;

/**
 * What a message is as a mail: its page, shown in a frame that runs nothing and loads nothing from
 * elsewhere until somebody asks, and the mail as it came.
 */
final class MailPart extends Div {
    private static final long serialVersionUID = 1;
    private static final List<String> WARNINGS =
            List.of("files-blocked", "files-left-out", "damaged", "too-large", "encrypted", "cut");

    private final String page;
    private final Div frame = new Div();
    private final NativeButton whole = new NativeButton();
    private final NativeButton pictures = new NativeButton();
    private final boolean hasRemotePictures;

    /** Whether the mail may be fetched as it came. */
    enum Original {
        OFFERED,
        KEPT
    }

    MailPart(MessageId id, MailSheet sheet, Original original) {
        page = "mails/" + id.value() + "/page";
        hasRemotePictures = sheet.traits().contains("remote-images");
        addClassName("mail-part");
        frame.addClassName("mail-frame");
        frame.setVisible(false);
        var actions = new Div();
        actions.addClassName("mail-actions");
        if (sheet.view() == MailSheet.View.PAGE) {
            actions.add(wholeButton(), picturesButton());
        }
        sheet.refersTo().ifPresent(other -> actions.add(other(other.value().toString())));
        if (original == Original.OFFERED) {
            actions.add(link("mails/" + id.value() + "/original", "mail.original", Icon.CLIP));
        }
        add(actions, frame);
    }

    /** Above the text: the subject and what one should know before reading. */
    static Div head(Component near, MailSheet sheet) {
        var head = new Div();
        head.addClassName("mail-head");
        if (!sheet.subject().isBlank()) {
            head.add(Rows.styled(sheet.subject(), "mail-subject"));
        }
        head.add(sign(near, "mail.authenticity." + sheet.authenticity(), sheet.authenticity()));
        if (!sheet.nature().equals("personal")) {
            head.add(sign(near, "mail.nature." + sheet.nature(), "plain-sign"));
        }
        for (String trait : sheet.traits()) {
            boolean quiet = trait.equals("quoted") || trait.equals("remote-images");
            if (!quiet) {
                head.add(
                        sign(
                                near,
                                "mail.trait." + trait,
                                WARNINGS.contains(trait) ? "warning" : "plain-sign"));
            }
        }
        if (sheet.others() > 0) {
            head.add(Rows.styled(near.getTranslation("mail.others", sheet.others()), "mail-sign"));
        }
        return head;
    }

    private static Span sign(Component near, String key, String style) {
        Span sign = Rows.styled(near.getTranslation(key), "mail-sign");
        sign.addClassName(style);
        return sign;
    }

    private NativeButton wholeButton() {
        whole.setText(getTranslation("mail.whole"));
        whole.addClassName("quiet");
        whole.getElement().setAttribute("aria-expanded", "false");
        whole.addClickListener(_ -> {
            boolean shows = !frame.isVisible();
            if (shows && frame.getComponentCount() == 0) {
                load(page);
            }
            frame.setVisible(shows);
            pictures.setVisible(shows && hasRemotePictures);
            whole.getElement().setAttribute("aria-expanded", Boolean.toString(shows));
            whole.setText(getTranslation(shows ? "mail.fold" : "mail.whole"));
        });
        return whole;
    }

    private NativeButton picturesButton() {
        pictures.setText(getTranslation("mail.pictures"));
        pictures.addClassName("quiet");
        pictures.getElement().setAttribute("title", getTranslation("mail.pictures.hint"));
        pictures.setVisible(false);
        pictures.addClickListener(_ -> {
            load(page + "?pictures=yes");
            pictures.setEnabled(false);
        });
        return pictures;
    }

    private void load(String address) {
        var shown = new IFrame(address);
        shown.getElement()
                .setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox")
                .setAttribute("referrerpolicy", "no-referrer")
                .setAttribute("title", getTranslation("mail.frame"));
        frame.removeAll();
        frame.add(shown);
    }

    private Anchor other(String contact) {
        var link = new Anchor("desk/" + contact, getTranslation("mail.refers"));
        link.addClassName("quiet");
        return link;
    }

    private Anchor link(String address, String key, Icon icon) {
        var link = new Anchor();
        link.setHref(address);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("router-ignore", true).setAttribute("rel", "noopener");
        link.addClassName("quiet");
        link.add(icon.create(), new Span(getTranslation(key)));
        return link;
    }
}
