package io.kindline.ui.board;

import io.kindline.application.board.BoardList;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operators;
import io.kindline.ui.shell.CurrentActor;
import org.springframework.stereotype.Component;

/** What a board is made of. */
@Component
record BoardParts(
        CurrentActor current,
        BoardWatch watch,
        LiveFeed live,
        BoardList list,
        Brands brands,
        Queues queues,
        Operators operators) {

    BoardLive live(CurrentActor viewer) {
        return new BoardLive(watch, live, viewer.actor());
    }
}
