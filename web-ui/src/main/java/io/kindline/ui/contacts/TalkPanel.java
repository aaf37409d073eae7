package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.escalations.ContactSafety;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.promises.Promise;
import io.kindline.ui.authority.CasesStrip;
import io.kindline.ui.escalations.SafetyPanel;
import io.kindline.ui.relays.RelaysStrip;
import io.kindline.ui.shell.Say;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The middle column: one conversation, the composer or a form below it. */
final class TalkPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Opening opening = new Opening(getElement());
    private final HeaderPanel header;
    private final NoticePanel notices;
    private final MessagesPanel messages;
    private final QuestionActions questions;
    private final BesidePanel beside;
    private final RunningPromises running;
    private final CasesStrip cases;
    private final RelaysStrip relays;
    private final ActionBar bar;
    private final ComposerPanel composer;
    private final SafetyPanel safety;
    private final FormPlace below;
    private final Div bottom;
    private final Div empty = new Div();
    private transient volatile Optional<ContactCard> card = Optional.empty();
    private boolean silent;

    TalkPanel(Desk desk, SafetyPanel safety, Runnable back, Runnable toPerson) {
        this.desk = desk;
        this.safety = safety;
        safety.onKnown(this::know);
        addClassName("talk");
        getElement().setAttribute("aria-label", getTranslation("desk.conversation"));
        var actions = new TalkActions(desk, this);
        header = new HeaderPanel(desk.names(), actions::felt, back, toPerson);
        notices = new NoticePanel(desk.names());
        messages = new MessagesPanel(actions, desk.names(), desk.times());
        composer =
                new ComposerPanel(
                        actions, desk.work().talking().files(), desk.work().talking().channels());
        questions = new QuestionActions(desk, this);
        beside = new BesidePanel(desk, this, questions, actions.plans());
        running = new RunningPromises(actions::keep);
        bar = new ActionBar(new ContactActions(desk, this, questions)::choose);
        below = new FormPlace(composer);
        cases = desk.work().granting().strip();
        relays = desk.work().relaying().strip();
        bottom = new Div(notices, running, beside, cases, relays, bar, composer, below);
        bottom.addClassName("talk-bottom-part");
        empty.addClassNames("empty", "talk-empty");
        empty.add(
                Rows.styled(getTranslation("desk.none"), "empty-title"),
                Rows.styled(getTranslation("desk.none.next")));
        add(header, safety, messages, bottom, empty);
        showNothing();
    }

    Optional<ContactCard> card() {
        return card;
    }

    /** Another contact is on its way: until it is here, nothing can be done to the one before. */
    void opening(ContactId next) {
        card = Optional.empty();
        opening.begin(next);
    }

    /** With the contact that is open, or with the one on its way as soon as it is here. */
    void withCard(Consumer<ContactCard> doing) {
        opening.with(card, doing);
    }

    /** Begins with another contact. */
    void begin(Conversation.Answer answer, Instant now) {
        questions.know(Asides.none());
        show(answer.card(), now);
        leaveForm();
        notices.clear();
        beside.show(Asides.none(), answer.card());
        cases.show(answer.card().id());
        relays.show(answer.card().id());
        running.show(List.of(), answer.card().id(), now);
        messages.begin(answer, Words.name(this, answer.card()), now);
        composer.begin(
                desk.me().account(),
                answer.card().id(),
                answer.draft().map(draft -> draft.text()).orElse(""),
                desk.names().door(answer.card().entryPoint()));
        silent = false;
        composer.onlyNotes(!mine());
        safety.look(Optional.of(answer.card().id()));
        parts(true);
        opening.end(card);
    }

    /** Brings the same contact up to date, touching nothing that is being typed. */
    void update(Conversation.Answer answer, Instant now) {
        boolean wasMine = mine();
        show(answer.card(), now);
        if (wasMine != mine()) {
            composer.onlyNotes(!mine() || silent);
        }
        List<MessageLine> added = messages.update(answer.messages(), now);
        messages.lastDoor().ifPresent(composer::prefer);
        if (!added.isEmpty()) {
            notices.quiet();
            Author author = added.getLast().message().author();
            if (author.comesIn()) {
                String name =
                        author instanceof Author.Participant(String its)
                                ? its
                                : Words.name(this, answer.card());
                Say.aloud(UI.getCurrent(), getTranslation("desk.message-came", name));
            }
        }
    }

    /** What colleagues are asked about this contact. */
    void know(Asides asides) {
        card.filter(shown -> asides.contact().filter(shown.id()::equals).isPresent())
                .ifPresent(shown -> {
                    beside.show(asides, shown);
                    questions.know(asides);
                    bar.offer(Possible.in(shown, desk, questions));
                });
    }

    /** What is promised to the person; what of it runs in this contact stands in sight. */
    void promised(List<Promise.Open> promises, Instant now) {
        card.ifPresent(shown -> running.show(promises, shown.id(), now));
    }

    /** By which doors the subscriber can be answered. */
    void doors(List<EntryPoint> doors) {
        card.ifPresent(
                shown -> composer.offer(doors, messages.lastDoor().orElse(shown.entryPoint())));
    }

    QuestionActions questions() {
        return questions;
    }

    /** Nothing is written to somebody who cannot speak freely. */
    private void know(ContactSafety.Answer safetyOfPerson) {
        silent = safetyOfPerson.silence().isPresent();
        // While another contact is on its way nothing is known to be in other hands: what is typed
        // would become words of a note.
        card.ifPresent(_ -> composer.onlyNotes(!mine() || silent));
    }

    /** Asks which help to call. */
    void help() {
        leaveForm();
        safety.call();
    }

    void earlier(Conversation.Answer answer, Instant now) {
        messages.prepend(answer.messages(), answer.earlier(), now);
    }

    void showNothing() {
        card = Optional.empty();
        opening.end(card);
        safety.look(Optional.empty());
        parts(false);
    }

    /** Puts a form in the composer's place. */
    void form(Component form) {
        below.open(form);
    }

    /** For a form that comes later: not shown over another contact or form opened meanwhile. */
    Consumer<Component> formLater() {
        Optional<ContactId> of = card.map(ContactCard::id);
        return below.openLater(() -> of.equals(card.map(ContactCard::id)));
    }

    /** Back to the composer; what was typed there is still there. */
    void leaveForm() {
        below.leave();
    }

    /** Leaves the form of this contact, if it still is the one shown. */
    void leaveForm(ContactId id) {
        if (shows(id)) {
            leaveForm();
        }
    }

    /** Permission to do what the open form asks for; see {@link FormPlace#take}. */
    Optional<Runnable> takeForm() {
        return below.take();
    }

    ComposerPanel composer() {
        return composer;
    }

    NoticePanel notices() {
        return notices;
    }

    void problem(String key, Object... parameters) {
        Say.problem(this, key, parameters);
    }

    private void show(ContactCard now, Instant at) {
        card = Optional.of(now);
        header.show(now, at);
        bar.offer(Possible.in(now, desk, questions));
    }

    private boolean mine() {
        return card.map(desk::mine).orElse(false);
    }

    private void parts(boolean visible) {
        header.setVisible(visible);
        messages.setVisible(visible);
        bottom.setVisible(visible);
        empty.setVisible(!visible);
    }

    /** The contact shown, if it still is this one. */
    boolean shows(ContactId id) {
        return card.filter(shown -> shown.id().equals(id)).isPresent();
    }
}
