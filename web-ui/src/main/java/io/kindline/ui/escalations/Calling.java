package io.kindline.ui.escalations;

import io.kindline.application.coverage.ComplainOfCoverage;
import io.kindline.application.covert.GoSilent;
import io.kindline.application.covert.LiftSilence;
import io.kindline.application.covert.NoteCoverAnswer;
import io.kindline.application.distress.AlarmingWords;
import io.kindline.application.distress.SettleSigns;
import io.kindline.application.escalations.RaiseEscalation;
import org.springframework.stereotype.Component;

/** Calling help, and being silent for whoever cannot speak freely. */
@Component
record Calling(
        RaiseEscalation raise,
        ComplainOfCoverage complain,
        GoSilent goSilent,
        LiftSilence lift,
        NoteCoverAnswer noteAnswer,
        AlarmingWords alarming,
        SettleSigns settle) {}
