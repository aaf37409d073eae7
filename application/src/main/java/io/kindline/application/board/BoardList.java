package io.kindline.application.board;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.board.ServiceGoal;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The list behind a figure of the board: what needs attention most comes first. */
@UseCase(allowed = Role.SUPERVISOR, readOnly = true)
public class BoardList {
    /** More than anybody goes through while it is live. */
    public static final int LINES_MAX = 100;

    private final BoardReads reads;
    private final ServiceGoal goal;
    private final InstantSource clock;

    public BoardList(BoardReads reads, ServiceGoal goal, InstantSource clock) {
        this.reads = reads;
        this.goal = goal;
        this.clock = clock;
    }

    /** Which figure, over which window. */
    public record Query(Behind figure, Window window) {}

    /** At most {@link #LINES_MAX} lines, of the actor's brands alone. */
    public List<BoardEntry> handle(Actor.Staff actor, Query query) {
        Instant now = clock.instant();
        var span = new BoardReads.Span(now.minus(query.window().length()), now, goal.within());
        return reads.behind(query.figure(), actor.brands(), span, LINES_MAX);
    }
}
