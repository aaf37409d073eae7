package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.QueueCount;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Refresh;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps one desk up to date: asks off the screen's lock, shows under it. */
final class DeskLive {
    private static final Duration WORDS_APART = Duration.ofMillis(25);
    private static final Duration ROWS_APART = Duration.ofMillis(100);

    /** Where it shows what it found. */
    interface Shown {
        void mine(List<ContactCard> mine);

        void queues(List<QueueCount> counts);

        void asides(Asides asides);

        TalkPanel talk();

        PersonPanel person();
    }

    private final Desk desk;
    private final Viewers viewers;
    private final Shown shown;
    private final DeskAsides asides;
    private final Runnable viewersChanged = this::tellViewers;
    private final List<LiveFeed.Subscription> always = new ArrayList<>();
    private volatile Optional<ContactId> looksAt = Optional.empty();
    private LiveFeed.@Nullable Subscription ofContact;
    private @Nullable UI ui;
    private @Nullable Refresh<List<ContactCard>> mine;
    private @Nullable Refresh<Optional<Conversation.Answer>> talk;
    private @Nullable Refresh<Optional<PersonPanel.Known>> person;

    DeskLive(Desk desk, Viewers viewers, Shown shown) {
        this.desk = desk;
        this.viewers = viewers;
        this.shown = shown;
        this.asides = new DeskAsides(desk, () -> looksAt, shown::asides);
    }

    void start(UI at) {
        ui = at;
        Actor.Staff me = desk.me().actor();
        mine = Refresh.atOnce(at, () -> desk.reading().mine().handle(me), shown::mine, ROWS_APART);
        talk = Refresh.atOnce(at, this::conversation, this::show, WORDS_APART);
        person = new Refresh<>(at, this::known, this::showPerson);
        always.add(desk.live().subscribe(new Topic.OfOperator(me.id()), this::heard));
        always.add(desk.reading().queues().show(at, me, shown::queues));
        asides.start(at);
        mineChanged();
    }

    /** The desk looks at this contact from now on. */
    void look(ContactId id) {
        lookAway();
        looksAt = Optional.of(id);
        ofContact = desk.live().subscribe(new Topic.OfContact(id), this::heard);
        viewers.enter(id, desk.me().actor().id(), viewersChanged);
        personChanged();
        asides.changed();
        shown.talk().card().filter(card -> card.unread() > 0).ifPresent(_ -> conversationChanged());
    }

    private void lookAway() {
        looksAt.ifPresent(before -> viewers.leave(before, viewersChanged));
        looksAt = Optional.empty();
        if (ofContact != null) {
            ofContact.close();
            ofContact = null;
        }
    }

    void stop() {
        lookAway();
        asides.stop();
        always.forEach(LiveFeed.Subscription::close);
        always.clear();
    }

    void conversationChanged() {
        if (talk != null) {
            talk.ask();
        }
    }

    void personChanged() {
        if (person != null) {
            person.ask();
        }
    }

    private void heard(LiveEvent event) {
        switch (event) {
            case LiveEvent.MessageAdded(var contact, _, _) -> {
                changed(contact);
                companyChanged(contact);
            }
            case LiveEvent.DeliveryChanged(var contact, _, _) -> deliveryChanged(contact);
            case LiveEvent.ContactChanged(var contact, _, _, _) -> changed(contact);
            case LiveEvent.Typing(var contact, var who, _) -> typing(contact, who);
            case LiveEvent.PromisesChanged _,
                    LiveEvent.PromiseDue _,
                    LiveEvent.ExceptionChanged _ ->
                    personChanged();
            case LiveEvent.QuestionChanged _, LiveEvent.PlannedReplyChanged _ -> asides.changed();
            case LiveEvent.Missed() -> everythingChanged();
            case LiveEvent.EscalationsChanged(var contact, _, _) -> changed(contact);
            case LiveEvent.ContactWaiting _,
                    LiveEvent.Looking _,
                    LiveEvent.RelaysChanged _,
                    LiveEvent.TablesChanged _,
                    LiveEvent.ChatGrew _,
                    LiveEvent.OperatorFreed _,
                    LiveEvent.PresenceChanged _ -> {}
        }
    }

    private void everythingChanged() {
        conversationChanged();
        personChanged();
        mineChanged();
        asides.changed();
    }

    private void changed(ContactId contact) {
        deliveryChanged(contact);
        mineChanged();
    }

    /** How far a message has come stands in the conversation alone. */
    private void deliveryChanged(ContactId contact) {
        if (looksAt.filter(contact::equals).isPresent()) {
            conversationChanged();
        }
    }

    /** A mail may name further people. */
    private void companyChanged(ContactId contact) {
        shown.talk()
                .card()
                .filter(card -> card.id().equals(contact) && card.channel() == Channel.MAIL)
                .ifPresent(_ -> asides.changed());
    }

    void mineChanged() {
        if (mine != null) {
            mine.ask();
        }
    }

    private Optional<Conversation.Answer> conversation() {
        Actor.Staff me = desk.me().actor();
        Optional<Conversation.Answer> answer =
                looksAt.flatMap(id -> desk.reading().refresh().handle(me, id));
        answer.map(Conversation.Answer::card)
                .filter(card -> card.unread() > 0 && desk.mine(card))
                .ifPresent(card -> {
                    desk.work().talking().read().handle(me, card.id());
                    mineChanged();
                });
        return answer;
    }

    private void show(Optional<Conversation.Answer> answer) {
        answer.filter(found -> shown.talk().shows(found.card().id()))
                .ifPresent(found -> shown.talk().update(found, desk.clock().instant()));
    }

    private Optional<PersonPanel.Known> known() {
        return shown.talk()
                .card()
                .filter(card -> looksAt.filter(card.id()::equals).isPresent())
                .map(shown.person()::ask);
    }

    private void showPerson(Optional<PersonPanel.Known> known) {
        known.filter(it -> shown.talk().shows(it.card().id()))
                .ifPresent(it -> {
                    shown.person().show(it, desk.clock().instant());
                    shown.talk().doors(it.doors());
                    shown.talk().promised(it.promises(), desk.clock().instant());
                });
    }

    private void typing(ContactId contact, Actor who) {
        if (looksAt.filter(contact::equals).isEmpty() || desk.isMe(who)) {
            return;
        }
        access(() -> shown.talk().notices().typing(desk.nameOf(who, shown.talk())));
    }

    private void tellViewers() {
        looksAt.ifPresent(id ->
                access(() ->
                        shown.talk().notices().others(viewers.others(id, desk.me().actor().id()))));
    }

    private void access(Runnable show) {
        if (ui == null) {
            return;
        }
        try {
            var _ = ui.access(show::run);
        } catch (UIDetachedException _) {
            stop();
        }
    }
}
