package io.kindline.ui.approvals;

import io.kindline.application.approvals.ApprovalEvidence;
import io.kindline.application.approvals.ApprovalsInbox;
import io.kindline.application.approvals.AskBack;
import io.kindline.application.approvals.DecideException;
import io.kindline.application.approvals.RetryExecution;
import io.kindline.application.approvals.ReverseException;
import io.kindline.application.approvals.ReviewEmergency;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.CurrentActor;
import org.springframework.stereotype.Component;

/** What a decider's screen asks and does. */
@Component
record Desk(
        CurrentActor current,
        ApprovalsInbox inbox,
        ApprovalEvidence evidence,
        Deciding deciding,
        Names names,
        LiveFeed live) {

    /** What he does. */
    @Component("approvalsDeciding")
    record Deciding(
            DecideException decide,
            AskBack ask,
            ReviewEmergency review,
            ReverseException reverse,
            RetryExecution retry) {}

    /** Words for ids. */
    @Component("approvalsNames")
    record Names(Operators operators, Brands brands) {
        String of(OperatorId id) {
            return operators.byId(id).map(Operator::displayName).orElse("");
        }
    }
}
