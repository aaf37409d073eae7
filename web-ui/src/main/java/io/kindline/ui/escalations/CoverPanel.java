package io.kindline.ui.escalations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.covert.CovertOutcome;
import io.kindline.application.covert.NoteCoverAnswer;
import io.kindline.application.escalations.ContactSafety;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.covert.CoverAnswer;
import io.kindline.domain.covert.CoverQuestion;
import io.kindline.domain.covert.Silence;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.Say;
import java.util.EnumMap;
import java.util.Map;

/**
 * Help for somebody who cannot speak freely: what to ask so that yes or no is enough, what was
 * answered, and the lifting of the silence (S3).
 */
final class CoverPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient Screen screen;
    private final transient Actor.Staff me;

    CoverPanel(House house, Screen screen, ContactSafety.Answer answer, EscalationActions actions) {
        this.house = house;
        this.screen = screen;
        this.me = house.me();
        add(Words.styled(getTranslation("help.silent"), "help-silent"));
        answer.open().stream()
                .map(EscalationFile::escalation)
                .filter(Escalation.Emergency.class::isInstance)
                .findFirst()
                .ifPresent(police -> add(unknown(police, actions)));
        answer.silence()
                .map(Silence.Kept::what)
                .map(Silence.What::contact)
                .ifPresent(contact -> {
                    if (me.roles().contains(Role.SUPERVISOR)) {
                        add(Big.button(getTranslation("help.lift.do"), "", () -> lift(contact)));
                    }
                    add(questions(contact, answer));
                });
    }

    private NativeButton unknown(Escalation police, EscalationActions actions) {
        return Big.button(
                getTranslation("help.place.say-unknown"),
                "",
                () -> actions.placeUnknown(police.id()));
    }

    private Div questions(ContactId contact, ContactSafety.Answer answer) {
        Map<CoverQuestion, CoverAnswer.Said> said = new EnumMap<>(CoverQuestion.class);
        answer.answers().forEach(one -> said.put(one.question(), one.said()));
        var all = new Div();
        all.addClassName("help-cover");
        for (CoverQuestion question : CoverQuestion.values()) {
            var line = new Div(Words.styled(Words.of(this, "cover", question), "grow"));
            line.addClassName("help-line");
            for (CoverAnswer.Said one : CoverAnswer.Said.values()) {
                NativeButton button =
                        Big.button(
                                Words.of(this, "said", one),
                                "",
                                () -> note(new NoteCoverAnswer.Command(contact, question, one)));
                button.getElement()
                        .setAttribute("aria-pressed", Boolean.toString(one == said.get(question)));
                line.add(button);
            }
            all.add(line);
        }
        return all;
    }

    private void note(NoteCoverAnswer.Command answer) {
        screen.errands().run(() -> house.calling().noteAnswer().handle(me, answer), _ -> {});
    }

    private void lift(ContactId id) {
        screen.show(
                new EscalationForms(this, screen::leave)
                        .sentence(
                                "help.lift",
                                "help.lift.do",
                                reason ->
                                        screen.errands()
                                                .run(
                                                        () ->
                                                                house.calling()
                                                                        .lift()
                                                                        .handle(me, id, reason),
                                                        screen.stillHere(this::lifted))));
    }

    private void lifted(CovertOutcome outcome) {
        switch (outcome) {
            case CovertOutcome.Done _ -> screen.leave();
            case CovertOutcome.Invalid _ -> Say.problem(this, "help.refused.words");
            case CovertOutcome.NotFound _, CovertOutcome.NotNow _ ->
                    Say.problem(this, "desk.refused.not-now");
        }
    }
}
