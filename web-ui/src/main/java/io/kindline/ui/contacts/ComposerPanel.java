package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ChannelGateway.Ability;
import io.kindline.application.contacts.ChannelGateway.ChannelCapabilities;
import io.kindline.application.contacts.ChannelGateways;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Key;
import io.kindline.ui.shell.Say;
import io.kindline.ui.shell.Writing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the operator writes: to the subscriber, or a note to colleagues, never mixed up. */
final class ComposerPanel extends Div {
    private static final long serialVersionUID = 1;

    /** What the composer asks the desk to do. */
    interface Wishes {
        void reply(
                String text,
                List<AttachmentFiles.File> files,
                Optional<EntryPointId> by,
                Sending sending);

        /** Asks when the words are to go; {@code taken} runs when they are kept. */
        void later(
                String text,
                List<AttachmentFiles.File> files,
                Optional<EntryPointId> by,
                Runnable taken);

        void note(String text, Sending sending);

        void typed(String text);

        void letMeCheck();
    }

    private final transient Wishes wishes;
    private final transient Sending.UnderWay underWay = new Sending.UnderWay();
    private final Writing writing;
    private final Span mode = new Span();
    private final Span sendWord = new Span();
    private final Span count = new Span();
    private final NativeButton send = new NativeButton();
    private final NativeButton check;
    private final NativeButton attach;
    private final NativeButton later;
    private final FilesToSend files;
    private final ReplyDoor door;
    private boolean carriesFiles;
    private String key = "";
    private String replyDraft = "";
    private transient boolean noting;
    private transient boolean onlyNotes;

    ComposerPanel(Wishes wishes, AttachmentFiles store, ChannelGateways channels) {
        this.wishes = wishes;
        files = new FilesToSend(store);
        door = new ReplyDoor(channels, this::carries);
        addClassName("composer");
        writing = new Writing(getTranslation("desk.write"), 2);
        writing.getElement().setAttribute("aria-keyshortcuts", "C").setAttribute("dir", "auto");
        writing.getElement().setAttribute("data-command", getTranslation("desk.write"));
        attach = ComposerTools.attach(this);
        check = ComposerTools.check(this, wishes::letMeCheck);
        later = ComposerTools.later(this, this::later);
        writing.onTyped(this::typed);
        writing.onSend(this::sent);
        mode.addClassName("composer-mode");
        count.addClassNames("figures", "composer-count");
        var tools = new Div(EmojiMenu.into(writing), attach, check, mode, count, door, later);
        tools.add(sendButton());
        tools.addClassName("composer-tools");
        add(writing, files, tools);
    }

    /**
     * Begins with another contact.
     *
     * @param owner whose draft it is
     * @param own the contact's own door
     */
    void begin(String owner, ContactId contact, String draft, EntryPoint own) {
        key = owner + ":" + contact.value();
        noting = false;
        door.begin(own);
        files.begin(contact);
        replyDraft = draft;
        look();
        writing.write(draft);
        Browser.compose(writing.getElement(), key, draft);
    }

    /**
     * The doors by which a reply may leave; the one by which the subscriber wrote last is taken.
     */
    void offer(List<EntryPoint> doors, EntryPointId preferred) {
        door.offer(doors, preferred);
        look();
    }

    /** The subscriber wrote by this door. */
    void prefer(EntryPointId preferred) {
        door.prefer(preferred);
    }

    private void carries(ChannelCapabilities carries) {
        count.getElement().setAttribute("data-count-of", Integer.toString(carries.textMax()));
        carriesFiles = carries.attachments() == Ability.YES;
        look();
        Browser.recount(writing.getElement());
    }

    /** Turns to a note for colleagues, and back. */
    void note(boolean on) {
        if (noting == on) {
            return;
        }
        noting = on;
        look();
        Browser.compose(writing.getElement(), mirrorKey(), on ? "" : replyDraft);
    }

    /** To a note, or back to the reply where that is possible. */
    void toggleNote() {
        note(onlyNotes || !noting);
        Browser.ready(writing.getElement());
    }

    /** The words have been stored: the composer, if still here, is free for the next ones. */
    private void taken(Sending.Origin from, String text) {
        Browser.sent(writing.getElement(), from.mirror(), text);
        if (!from.contact().equals(key)) {
            return;
        }
        if (!from.noting()) {
            replyDraft = "";
            files.taken();
            door.taken();
        } else if (noting) {
            note(onlyNotes);
        }
    }

    /** A contact in other hands: its reader may leave a note, nothing more. */
    void onlyNotes(boolean only) {
        onlyNotes = only;
        check.setVisible(!only);
        note(only);
    }

    private void typed(String text) {
        if (!noting) {
            replyDraft = text;
            wishes.typed(text);
        }
    }

    private void sent(Writing.Sent sent) {
        if (!sent.place().equals(mirrorKey())) {
            // A second press, too late: what was a note then must not become a reply now.
            return;
        }
        String text = sent.text();
        List<AttachmentFiles.File> with = noting ? List.of() : files.files();
        if (text.isBlank() && with.isEmpty()) {
            return;
        }
        String words = text.isBlank() ? names(with) : text;
        var from = new Sending.Origin(key, noting, mirrorKey());
        underWay.begin(new Sending.Words(from, words, sent.turn()), () -> taken(from, words))
                .ifPresent(sending -> {
                    if (noting) {
                        wishes.note(words, sending);
                    } else {
                        wishes.reply(words, with, door.value(), sending);
                    }
                });
    }

    private void later() {
        String text = writing.text();
        if (!text.isBlank()) {
            var from = new Sending.Origin(key, noting, mirrorKey());
            wishes.later(text, files.files(), door.value(), () -> taken(from, text));
        } else {
            Say.problem(this, "planned.nothing");
        }
    }

    /** Words and files that were planned stand here again, beside what is typed already. */
    void restore(String text, List<AttachmentFiles.File> with) {
        note(onlyNotes);
        Browser.insert(writing.getElement(), text);
        files.put(with);
    }

    /** Files alone need some words: their names. */
    private static String names(List<AttachmentFiles.File> files) {
        return files.stream().map(AttachmentFiles.File::name).collect(Collectors.joining(", "));
    }

    private String mirrorKey() {
        return noting ? key + ":note" : key;
    }

    private void look() {
        setClassName("noting", noting);
        door.setVisible(!noting && door.isChoice());
        later.setVisible(!noting);
        attach.setVisible(!noting && carriesFiles);
        files.setVisible(!noting && carriesFiles);
        String words = getTranslation(noting ? "desk.write-note" : "desk.write");
        writing.getElement().setAttribute("placeholder", words).setAttribute("aria-label", words);
        mode.setText(noting ? getTranslation("desk.note-hint") : "");
        sendWord.setText(getTranslation(noting ? "desk.save-note" : "desk.send"));
    }

    private NativeButton sendButton() {
        send.add(sendWord, new Key("Ctrl ⏎"));
        send.addClassName("solid");
        send.getElement().setAttribute("data-send", true);
        return send;
    }
}
