package io.kindline.ui.audit;

import io.kindline.application.audit.AuditActions;
import io.kindline.application.audit.ReadAuditTrail;
import io.kindline.application.audit.VerifyAuditTrail;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** What the pages of the trail ask. */
@Component
public record TrailDesk(
        ReadAuditTrail read,
        AuditActions actions,
        VerifyAuditTrail verify,
        TrailWords words,
        CurrentActor current,
        InstantSource clock) {}
