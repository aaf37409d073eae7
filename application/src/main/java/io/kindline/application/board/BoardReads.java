package io.kindline.application.board;

import io.kindline.domain.board.Satisfaction;
import io.kindline.domain.board.ServiceLevel;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The board's figures straight from the tables; each call is one statement through an index. */
public interface BoardReads {

    /**
     * What became of the contacts opened from an instant on, by queue and hour; calls logged by
     * hand and contacts joined into others are left out.
     */
    List<Arrivals> arrivals(Set<BrandId> brands, Instant from, Instant now, Duration within);

    /** Everybody who is not offline. */
    List<Presence> onDuty();

    /** What each person has in hand of the brands. */
    List<Held> held(Set<BrandId> brands);

    /** The open promises of the brands; {@code soon} is the end of what counts as soon. */
    Board.PromiseLoad promises(Set<BrandId> brands, Instant now, Instant soon);

    /** The marks of contacts of the brands that ended in the period. */
    Satisfaction satisfaction(Set<BrandId> brands, Instant from, Instant to);

    /** The list behind a figure, at most so many, what needs attention most first. */
    List<BoardEntry> behind(Behind figure, Set<BrandId> brands, Span span, int limit);

    /** Of one queue in the hour that begins then. */
    record Arrivals(QueueId queue, Instant hour, ServiceLevel level) {}

    /** In one person's hands. */
    record Held(OperatorId operator, int inHand, int parked) {}

    /** From when to when the board looks, and what it calls in time. */
    record Span(Instant from, Instant now, Duration within) {}
}
