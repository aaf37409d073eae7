package io.kindline.ui.shell;

import io.kindline.application.escalations.AcknowledgeEscalation;
import io.kindline.application.escalations.AskedTeams;
import org.springframework.stereotype.Component;

/** What the strip on every screen asks and does. */
@Component
record Safety(SafetyWatch watch, AcknowledgeEscalation acknowledge, AskedTeams asked) {}
