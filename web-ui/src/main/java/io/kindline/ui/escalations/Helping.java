package io.kindline.ui.escalations;

import io.kindline.application.directory.ServicesToCall;
import io.kindline.application.escalations.AcknowledgeEscalation;
import io.kindline.application.escalations.AddPlace;
import io.kindline.application.escalations.AddTask;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.AskedAlready;
import io.kindline.application.escalations.ConfirmSafe;
import io.kindline.application.escalations.HandOverWatch;
import io.kindline.application.escalations.LinkContact;
import io.kindline.application.escalations.LookAfter;
import io.kindline.application.escalations.OverrideWatch;
import io.kindline.application.escalations.RecordOutcome;
import io.kindline.application.escalations.SetSecondPath;
import org.springframework.stereotype.Component;

/** What is done with an escalation until it ends. */
@Component
record Helping(
        AcknowledgeEscalation acknowledge,
        AddPlace place,
        SetSecondPath secondPath,
        AddTask task,
        RecordOutcome outcome,
        LookAfter look,
        ConfirmSafe safe,
        OverrideWatch override,
        HandOverWatch handOver,
        AnswerEscalation answer,
        ServicesToCall outside,
        AskedAlready asked,
        LinkContact link) {}
