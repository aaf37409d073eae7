package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.coverage.ComplainOfCoverage;
import io.kindline.application.demo.Story.Step;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.demo.OnlyInDemo;
import org.springframework.stereotype.Component;

/** What an operator does in stories where there is no coverage, and what the network answers. */
@Component
@OnlyInDemo
record StoryCoverage(ComplainOfCoverage complain, AnswerEscalation answer) {

    void complain(Actor.Staff who, ContactId id, Step.ComplainsOfCoverage deed) {
        var command = new ComplainOfCoverage.Command(id, deed.where(), deed.words());
        var _ = complain.handle(who, command);
    }

    /** The network's last word, which a supervisor passes on. */
    void answer(Actor.Staff who, EscalationId ticket, String words) {
        var command = new AnswerEscalation.Command(ticket, AnswerEscalation.Finality.ANSWER, words);
        var _ = answer.handle(who, command);
    }
}
