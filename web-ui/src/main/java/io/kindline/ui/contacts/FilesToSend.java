package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.AttachmentFiles.File;
import io.kindline.application.contacts.SendReply;
import io.kindline.domain.contacts.ContactId;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Say;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that go with the next reply, a list for each contact; each can be taken away. */
final class FilesToSend extends Div {
    private static final long serialVersionUID = 1;
    private static final long MEGA = 1024L * 1024;

    private final transient AttachmentFiles store;
    private final transient Map<ContactId, List<File>> chosen = new HashMap<>();
    private transient volatile @Nullable ContactId contact;

    FilesToSend(AttachmentFiles store) {
        this.store = store;
        addClassName("files-to-send");
        getElement()
                .setAttribute("data-upload", new Arriving())
                .setAttribute("data-bytes-max", Long.toString(store.bytesMax()));
        getElement().addEventListener("upload-too-large", _ -> tooLarge(store.bytesMax()));
        getElement().addEventListener("upload-failed", _ -> Say.problem(this, "attach.failed"));
        show();
    }

    /** Shows what was chosen for this contact. */
    void begin(ContactId id) {
        contact = id;
        show();
    }

    /** What goes with the next reply in the contact shown. */
    List<File> files() {
        ContactId shown = contact;
        return shown == null ? List.of() : List.copyOf(chosen.getOrDefault(shown, List.of()));
    }

    /** These go with the next reply too. */
    void put(List<File> more) {
        ContactId shown = contact;
        if (shown != null) {
            more.forEach(file -> add(shown, file));
        }
    }

    /** They went out. */
    void taken() {
        if (contact != null) {
            chosen.remove(contact);
        }
        show();
    }

    private void kept(ContactId id, AttachmentFiles.Kept kept) {
        switch (kept) {
            case File file -> add(id, file);
            case AttachmentFiles.TooLarge(long bytesMax) -> tooLarge(bytesMax);
            case AttachmentFiles.Blocked _ -> Say.problem(this, "attach.blocked");
            case AttachmentFiles.Unwelcome _ -> Say.problem(this, "attach.unwelcome");
        }
    }

    private void add(ContactId id, File file) {
        List<File> files = chosen.computeIfAbsent(id, _ -> new ArrayList<>());
        if (files.size() >= SendReply.FILES_MAX) {
            Say.problem(this, "attach.too-many", SendReply.FILES_MAX);
        } else {
            files.add(file);
        }
        show();
    }

    private void tooLarge(long bytesMax) {
        Say.problem(this, "attach.too-large", bytesMax / MEGA);
    }

    private void show() {
        removeAll();
        List<File> files = files();
        files.forEach(file -> add(chip(file)));
        setClassName("none", files.isEmpty());
    }

    private NativeButton chip(File file) {
        var chip = new NativeButton();
        String words = getTranslation("attach.remove", file.name());
        chip.addClassNames("plain", "attachment");
        chip.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        chip.add(
                Icon.CLIP.create(),
                Rows.styled(file.name(), "cut"),
                new Span(Attachments.size(this, file.sizeBytes())),
                Icon.CLOSE.create());
        chip.addClickListener(_ -> {
            if (contact != null) {
                chosen.getOrDefault(contact, new ArrayList<>()).remove(file);
            }
            show();
        });
        return chip;
    }

    /** Takes the bytes of one file, outside the screen's lock. */
    private final class Arriving implements UploadHandler {
        private static final long serialVersionUID = 1;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            ContactId to = contact;
            if (to == null) {
                event.reject();
                return;
            }
            try (InputStream bytes = event.getInputStream()) {
                AttachmentFiles.Kept kept = store.keep(bytes, event.getFileName());
                var _ = event.getUI().access(() -> kept(to, kept));
            }
        }

        /** By this ending Vaadin knows uploads and checks their key instead of a token. */
        @Override
        public String getUrlPostfix() {
            return "upload";
        }
    }
}
