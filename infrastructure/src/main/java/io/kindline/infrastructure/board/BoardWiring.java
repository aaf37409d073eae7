package io.kindline.infrastructure.board;

import io.kindline.application.board.LiveBoard;
import io.kindline.domain.board.ServiceGoal;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Operators;
import io.kindline.infrastructure.shared.KindlineSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the board is reckoned by. */
@Configuration(proxyBeanMethods = false)
class BoardWiring {

    @Bean
    ServiceGoal serviceGoal(KindlineSettings settings) {
        KindlineSettings.Board board = settings.board();
        return new ServiceGoal(
                board.goalPercent(),
                board.answerWithin(),
                board.countAbandoned()
                        ? ServiceGoal.Abandoned.COUNTED
                        : ServiceGoal.Abandoned.LEFT_OUT);
    }

    @Bean
    LiveBoard.House boardHouse(Queues queues, Operators operators) {
        return new LiveBoard.House(queues, operators);
    }
}
