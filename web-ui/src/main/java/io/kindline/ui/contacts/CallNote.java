package io.kindline.ui.contacts;

import io.kindline.application.contacts.ContactCard;
import io.kindline.application.promises.KeepPromise;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.PromiseId;

/** Only telling keeps a promise: who told it by phone notes the call in which he did. */
record CallNote(Desk desk, TalkPanel panel) {

    /** Says that nobody has written to him since, and asks what was said on the phone. */
    void ask(PromiseId promise) {
        panel.problem("promise.not-told");
        panel.card().map(ContactCard::id).ifPresent(here -> ask(promise, here));
    }

    private void ask(PromiseId promise, ContactId here) {
        panel.form(
                new Forms(panel, panel::leaveForm, desk.times())
                        .sentence(
                                "promise.call",
                                "promise.call.what",
                                "promise.call.do",
                                words -> note(promise, words, here)));
    }

    private void note(PromiseId promise, String words, ContactId here) {
        panel.takeForm()
                .ifPresent(over ->
                        desk.keep(
                                promise,
                                new KeepPromise.Telling.Called(words),
                                over,
                                () -> {
                                    panel.leaveForm(here);
                                    desk.changes().personAgain();
                                }));
    }
}
