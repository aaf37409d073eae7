package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.ChangeSimulatorPace;
import io.kindline.application.demo.Pace;
import io.kindline.application.demo.SimulatorPace;
import io.kindline.application.operators.SignedIn;
import io.kindline.infrastructure.demo.OnlyInDemo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The simulator's pace, in demo mode only. */
@RestController
@OnlyInDemo
@RequestMapping("/api/v1/demo/simulator")
@Tag(name = "Demo", description = "How busy the simulated subscribers are (personal token)")
class SimulatorController {
    private final SimulatorPace simulatorPace;
    private final ChangeSimulatorPace changeSimulatorPace;

    SimulatorController(SimulatorPace simulatorPace, ChangeSimulatorPace changeSimulatorPace) {
        this.simulatorPace = simulatorPace;
        this.changeSimulatorPace = changeSimulatorPace;
    }

    /** off, slow, normal or fast. */
    record Busy(@Nullable String pace) {}

    @GetMapping
    @Operation(summary = "The pace")
    ResponseEntity<Busy> pace(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn who) {
        return ResponseEntity.of(simulatorPace.handle(who.actor()).map(SimulatorController::word));
    }

    @PutMapping
    @Operation(summary = "Change the pace until the next start (supervisors, administrators)")
    ResponseEntity<Busy> change(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestBody Busy wanted) {
        Optional<Pace> pace =
                Arrays.stream(Pace.values()).filter(each -> word(each).equals(wanted)).findFirst();
        if (pace.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        return switch (changeSimulatorPace.handle(who.actor(), pace.get())) {
            case CHANGED -> ResponseEntity.ok(word(pace.get()));
            case NOT_IN_DEMO_MODE -> ResponseEntity.notFound().build();
        };
    }

    private static Busy word(Pace pace) {
        return new Busy(pace.name().toLowerCase(Locale.ROOT));
    }
}
