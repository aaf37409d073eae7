package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.promises.WrapUpContact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.Due;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.topics.Catalogue;
import io.kindline.ui.contacts.ActionBar.Action;
import io.kindline.ui.shell.Browser;
import java.util.List;

/** What the action bar does with the contact as a whole. */
final class ContactActions {
    private final Desk desk;
    private final TalkPanel panel;
    private final Attempt attempt;
    private final Steps steps;
    private final Forms forms;
    private final QuestionActions questions;

    ContactActions(Desk desk, TalkPanel panel, QuestionActions questions) {
        this.desk = desk;
        this.panel = panel;
        this.attempt = new Attempt(desk, panel);
        this.questions = questions;
        this.steps = desk.work().steps();
        this.forms = new Forms(panel, panel::leaveForm, desk.times());
    }

    void choose(Action action) {
        panel.withCard(card -> choose(action, card));
    }

    private void choose(Action action, ContactCard card) {
        ContactId id = card.id();
        switch (action) {
            case GRANT ->
                    desk.work()
                            .granting()
                            .open(
                                    id,
                                    card.brand(),
                                    panel,
                                    panel.formLater(),
                                    () -> panel.leaveForm(id));
            case HELP -> panel.help();
            case RELAY ->
                    desk.work()
                            .relaying()
                            .open(id, panel, panel.formLater(), () -> panel.leaveForm(id));
            case GIFT ->
                    desk.work().relaying().gift(id, panel, panel::form, () -> panel.leaveForm(id));
            case NOTE -> {
                panel.leaveForm();
                panel.composer().toggleNote();
            }
            case FACT ->
                    panel.form(
                            forms.sentence(
                                    "action.fact",
                                    "fact.what",
                                    "fact.do",
                                    text -> noteFact(id, text)));
            case PROMISE -> promise(card);
            case ASK -> questions.ask(card);
            case ANSWER -> questions.answerHere();
            case TRANSFER -> transfer(card);
            case PARK -> park(id);
            case RESUME -> attempt.step(() -> steps.resume().handle(me(), id), () -> {});
            case MERGE -> merge(card);
            case UNMERGE ->
                    attempt.step(
                            () -> steps.unmerge().handle(me(), id),
                            () -> attempt.done("merge.undone"));
            case WRAP_UP -> wrapUp(card);
        }
    }

    private void noteFact(ContactId id, String text) {
        attempt.confirm(
                () -> steps.noteFact().handle(me(), id, text),
                () -> {
                    panel.leaveForm(id);
                    desk.changes().personAgain();
                });
    }

    private void promise(ContactCard card) {
        panel.form(
                forms.promise(
                        desk.clock().instant(),
                        card.subscriberZone(),
                        what ->
                                attempt.once(over ->
                                        attempt.promise(
                                                new MakePromise.Command(
                                                        card.id(),
                                                        what.text(),
                                                        new Due.At(what.due()),
                                                        what.tell()),
                                                () -> {
                                                    panel.leaveForm(card.id());
                                                    attempt.done("promise.made");
                                                },
                                                over))));
    }

    private void transfer(ContactCard card) {
        panel.form(
                forms.transfer(
                        card,
                        desk.names(),
                        me(),
                        (target, context) ->
                                attempt.confirm(
                                        () ->
                                                steps.transfer()
                                                        .handle(
                                                                me(),
                                                                new TransferContact.Command(
                                                                        card.id(), target,
                                                                        context)),
                                        () -> gone(card.id(), "transfer.done"))));
    }

    private void park(ContactId id) {
        panel.form(
                forms.park(
                        id,
                        desk.clock().instant(),
                        command ->
                                attempt.confirm(
                                        () -> steps.park().handle(me(), command),
                                        () -> gone(id, "park.done"))));
    }

    private void wrapUp(ContactCard card) {
        attempt.step(() -> steps.wrapUp().handle(me(), card.id()), () -> {});
        attempt.run(
                () -> steps.topics().handle(me(), card.brand()),
                topics ->
                        topics.filter(_ -> panel.shows(card.id()))
                                .map(of -> wrapUpForm(card, of))
                                .ifPresentOrElse(
                                        panel::form, () -> Browser.freeKeys(panel.getElement())));
    }

    private Component wrapUpForm(ContactCard card, Catalogue topics) {
        return new WrapUpForm(panel, card, topics, desk.times(), desk.clock().instant())
                .panel(this::close, panel::leaveForm);
    }

    private void close(WrapUpContact.Command command) {
        attempt.confirm(
                () -> steps.close().handle(me(), command),
                () -> gone(command.contact(), "wrap-up.closed"));
    }

    private void merge(ContactCard card) {
        List<ContactCard> others =
                desk.changes().held().stream()
                        .filter(other -> !other.id().equals(card.id()))
                        .filter(other -> other.brand().equals(card.brand()))
                        .toList();
        if (others.isEmpty()) {
            panel.problem("merge.none");
        } else {
            panel.form(forms.merge(others, joined -> join(card.id(), joined)));
        }
    }

    private void join(ContactId into, ContactId joined) {
        attempt.confirm(
                () -> steps.merge().handle(me(), new MergeContacts.Command(into, joined)),
                () -> {
                    panel.leaveForm(into);
                    attempt.done("merge.done");
                });
    }

    private void gone(ContactId id, String words) {
        attempt.done(words);
        if (panel.shows(id)) {
            panel.leaveForm();
            desk.changes().next();
        }
    }

    private Actor.Staff me() {
        return desk.me().actor();
    }
}
