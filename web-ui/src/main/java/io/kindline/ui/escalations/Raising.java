package io.kindline.ui.escalations;

import io.kindline.application.coverage.ComplainOfCoverage;
import io.kindline.application.escalations.AskedAlready;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.application.escalations.LinkContact;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Say;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calling help for a contact: lives at once, a team once for all who wait for it. */
final class Raising {
    private final House house;
    private final SafetyPanel panel;
    private final EscalationActions actions;

    Raising(House house, SafetyPanel panel, EscalationActions actions) {
        this.house = house;
        this.panel = panel;
        this.actions = actions;
    }

    /** The form that asks which help. */
    HelpForm form(ContactId id) {
        return new HelpForm(
                (service, purpose) -> chosen(id, service, purpose),
                () -> goSilent(id),
                panel::leave);
    }

    private void chosen(ContactId id, Service service, Escalation.Purpose purpose) {
        if (service.isLifeSafety() || purpose == Escalation.Purpose.DRILL) {
            raise(new RaiseEscalation.Command(id, service, purpose));
            return;
        }
        if (service == Service.COVERAGE) {
            complain(id);
            return;
        }
        Actor.Staff me = house.me();
        panel.errands()
                .run(
                        () -> house.helping().asked().handle(me, id, service),
                        panel.stillHere(asked -> join(id, service, asked)));
    }

    private void complain(ContactId id) {
        Actor.Staff me = house.me();
        panel.show(
                new EscalationForms(panel, panel::leave)
                        .coverage((where, promise) ->
                                panel.errands()
                                        .run(
                                                () ->
                                                        house.calling()
                                                                .complain()
                                                                .handle(
                                                                        me,
                                                                        new ComplainOfCoverage
                                                                                .Command(
                                                                                id, where,
                                                                                promise)),
                                                panel.stillHere(this::complained))));
    }

    private void complained(ComplainOfCoverage.Outcome outcome) {
        switch (outcome) {
            case ComplainOfCoverage.Outcome.Noted(_, var asked) -> {
                panel.leave();
                panel.askAgain();
                Say.done(
                        panel,
                        asked == ComplainOfCoverage.Asked.BEFORE
                                ? "coverage.joined"
                                : "coverage.asked");
            }
            case ComplainOfCoverage.Outcome.NoPlace _ -> Say.problem(panel, "coverage.no-place");
            case ComplainOfCoverage.Outcome.Invalid _ -> Say.problem(panel, "help.refused.words");
            case ComplainOfCoverage.Outcome.NotFound _ -> Say.problem(panel, "desk.refused.gone");
            case ComplainOfCoverage.Outcome.Closed _ -> Say.problem(panel, "desk.refused.not-now");
        }
    }

    private void join(ContactId id, Service service, List<AskedAlready.Asked> asked) {
        var anew = new RaiseEscalation.Command(id, service);
        if (asked.isEmpty()) {
            raise(anew);
            return;
        }
        var choices =
                Stream.concat(
                                asked.stream().map(Optional::of),
                                Stream.of(Optional.<AskedAlready.Asked>empty()))
                        .toList();
        panel.show(
                new EscalationForms(panel, panel::leave)
                        .join(
                                choices,
                                house.clock().instant(),
                                (which, promise) ->
                                        which.ifPresentOrElse(
                                                one -> link(id, one, promise), () -> raise(anew))));
    }

    private void link(ContactId id, AskedAlready.Asked asked, String promise) {
        Actor.Staff me = house.me();
        var command = new LinkContact.Command(asked.escalation().id(), id, promise);
        panel.errands()
                .run(
                        () -> house.helping().link().handle(me, command),
                        panel.stillHere(outcome -> {
                            if (outcome instanceof EscalationOutcome.Done) {
                                panel.leave();
                                Say.done(panel, "help.join.done");
                            } else {
                                Say.problem(panel, "desk.refused.not-now");
                            }
                        }));
    }

    private void raise(RaiseEscalation.Command help) {
        Actor.Staff me = house.me();
        panel.errands()
                .run(() -> house.calling().raise().handle(me, help), panel.stillHere(this::raised));
    }

    private void raised(RaiseEscalation.Outcome outcome) {
        switch (outcome) {
            case RaiseEscalation.Outcome.Raised(Escalation.Open raised) -> raised(raised);
            case RaiseEscalation.Outcome.Already(Escalation.Open raised) -> raised(raised);
            case RaiseEscalation.Outcome.NotFound _ -> Say.problem(panel, "desk.refused.gone");
            case RaiseEscalation.Outcome.Closed _ -> Say.problem(panel, "desk.refused.not-now");
        }
    }

    /** Place first, then a second way; both can be left for later. */
    private void raised(Escalation.Open raised) {
        panel.leave();
        panel.askAgain();
        if (raised instanceof Escalation.Emergency) {
            Say.done(panel, "help.called");
            actions.place(raised.id(), () -> actions.secondPath(raised.id()));
        }
    }

    private void goSilent(ContactId id) {
        Actor.Staff me = house.me();
        panel.errands()
                .run(
                        () -> {
                            house.calling().goSilent().handle(me, id);
                            return house.safety().handle(me, id);
                        },
                        panel.stillHere(answer -> {
                            panel.leave();
                            panel.show(answer);
                            answer.open().stream()
                                    .map(EscalationFile::escalation)
                                    .findFirst()
                                    .ifPresent(police -> actions.place(police.id(), panel::leave));
                        }));
    }
}
