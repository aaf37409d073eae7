package io.kindline.ui.board;

import io.kindline.application.board.Board;
import io.kindline.application.board.LiveBoard;
import io.kindline.application.board.Window;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The figures, asked for once for all boards that show the same brands: the cost grows with the
 * kinds of boards, not with their number. What time alone changes is brought up by one common tick.
 */
@Component
class BoardWatch {
    private static final Duration FRESH_FOR = Duration.ofSeconds(2);
    private static final int KINDS_MAX = 200;

    private final LiveBoard board;
    private final Operators operators;
    private final InstantSource clock;
    private final Map<Kind, Seen> seen = new ConcurrentHashMap<>();
    private final List<Runnable> ticked = new CopyOnWriteArrayList<>();

    private record Kind(Set<BrandId> brands, Window window) {}

    private record Seen(Instant at, Board board) {}

    BoardWatch(LiveBoard board, Operators operators, InstantSource clock) {
        this.board = board;
        this.operators = operators;
        this.clock = clock;
    }

    /** The figures, two seconds old at most; empty once he leads nobody any more. */
    Optional<Board> see(OperatorId viewer, Window window) {
        Instant now = clock.instant();
        return operators
                .byId(viewer)
                .map(person -> person.actorAt(now))
                .filter(actor -> actor.roles().contains(Role.SUPERVISOR))
                .map(actor -> figures(actor, window, now));
    }

    private Board figures(Actor.Staff actor, Window window, Instant now) {
        if (seen.size() > KINDS_MAX) {
            seen.clear();
        }
        return seen.compute(
                        new Kind(actor.brands(), window),
                        (_, before) ->
                                before != null && now.isBefore(before.at().plus(FRESH_FOR))
                                        ? before
                                        : new Seen(now, board.handle(actor, window)))
                .board();
    }

    /** Calls back at each tick until the answer is run. */
    Runnable onTick(Runnable listener) {
        ticked.add(listener);
        return () -> ticked.remove(listener);
    }

    @Scheduled(fixedDelay = 10_000)
    void tick() {
        ticked.forEach(Runnable::run);
    }
}
