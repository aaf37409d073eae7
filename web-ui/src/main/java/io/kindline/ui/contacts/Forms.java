package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.ParkContact;
import io.kindline.application.contacts.TransferContact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.FormPanel;
import io.kindline.ui.shell.Writing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The small panels behind the action bar. */
final class Forms {
    private final Component near;
    private final Runnable leave;
    private final Times times;

    Forms(Component near, Runnable leave, Times times) {
        this.near = near;
        this.leave = leave;
        this.times = times;
    }

    /** To a queue or to a colleague, with what the next one must know. */
    FormPanel transfer(
            ContactCard card,
            Names names,
            Actor.Staff me,
            BiConsumer<TransferContact.Target, String> done) {
        var targets = new ArrayList<Target>();
        names.queuesOf(card.brand())
                .forEach(queue ->
                        targets.add(
                                new Target(
                                        near.getTranslation("transfer.queue", queue.name()),
                                        new TransferContact.Target.ToQueue(queue.id()))));
        for (Operator colleague : names.colleagues(me, card.brand())) {
            targets.add(
                    new Target(
                            near.getTranslation("transfer.colleague", colleague.displayName()),
                            new TransferContact.Target.ToColleague(colleague.id())));
        }
        var target = new Choice<>(text("transfer.to"), targets, Target::words);
        var context = new Writing(text("transfer.context"), 2);
        return panel(
                        "action.transfer",
                        "transfer.do",
                        () -> done.accept(target.value().to(), context.text().strip()))
                .with(target.labelled(text("transfer.to")), wide(context));
    }

    /** Aside until a time, or until the subscriber writes. */
    FormPanel park(ContactId id, Instant now, Consumer<ParkContact.Command> done) {
        var reason =
                new Choice<>(
                        text("park.reason"),
                        List.of(ParkReason.values()),
                        one -> Words.of(near, "park", one));
        var until = moments(now, "park.until");
        return panel(
                        "action.park",
                        "park.do",
                        () ->
                                done.accept(
                                        new ParkContact.Command(
                                                id, reason.value(), until.value().at())))
                .with(reason.labelled(text("park.reason")), until.labelled(text("park.until")));
    }

    /** What is promised. */
    record Promised(String text, Instant due, Promise.Way tell) {}

    /** What we said we would do, by when on the subscriber's clock, and how he is told. */
    FormPanel promise(Instant now, Optional<ZoneId> there, Consumer<Promised> done) {
        var what = new Writing(text("promise.what"), 2);
        ZoneId zone = there.orElse(times.zone());
        var due =
                new Choice<>(
                        text("promise.due"),
                        Moments.from(now, zone),
                        moment -> Moments.words(near, moment, times.in(zone), now));
        var tell =
                new Choice<>(
                        text("promise.tell"),
                        List.of(Promise.Way.values()),
                        way -> Words.of(near, "tell", way));
        String label =
                zone.equals(times.zone())
                        ? text("promise.due")
                        : near.getTranslation("promise.due.there", zone.getId());
        FormPanel[] panel = new FormPanel[1];
        panel[0] =
                panel(
                                "action.promise",
                                "promise.do",
                                () ->
                                        needed(
                                                panel[0],
                                                what,
                                                it ->
                                                        done.accept(
                                                                new Promised(
                                                                        it,
                                                                        due.value().at(),
                                                                        tell.value()))))
                        .with(wide(what), due.labelled(label), tell.labelled(text("promise.tell")));
        return panel[0];
    }

    /** One sentence in answer to a question. */
    FormPanel sentence(String title, String label, String confirm, Consumer<String> done) {
        var words = new Writing(text(label), 2);
        FormPanel[] panel = new FormPanel[1];
        panel[0] = panel(title, confirm, () -> needed(panel[0], words, done)).with(wide(words));
        return panel[0];
    }

    /** Another of my contacts to join into this one. */
    FormPanel merge(List<ContactCard> others, Consumer<ContactId> done) {
        var other =
                new Choice<>(
                        text("merge.other"),
                        others,
                        card -> Words.name(near, card) + ": " + card.heading());
        return panel("action.merge", "merge.do", () -> done.accept(other.value().id()))
                .with(
                        other.labelled(text("merge.other")),
                        Rows.styled(text("merge.hint"), "muted"));
    }

    private void needed(FormPanel panel, Writing writing, Consumer<String> done) {
        String words = writing.text().strip();
        if (words.isEmpty()) {
            panel.problem(text("desk.needed"));
        } else {
            done.accept(words);
        }
    }

    private Choice<Moments.Moment> moments(Instant now, String label) {
        return new Choice<>(
                text(label),
                Moments.from(now, times.zone()),
                moment -> Moments.words(near, moment, times, now));
    }

    private FormPanel panel(String title, String confirm, Runnable done) {
        return new FormPanel(text(title), text(confirm), done, leave);
    }

    private static Writing wide(Writing writing) {
        writing.addClassName("wide");
        return writing;
    }

    private String text(String key) {
        return near.getTranslation(key);
    }

    private record Target(String words, TransferContact.Target to) {}
}
