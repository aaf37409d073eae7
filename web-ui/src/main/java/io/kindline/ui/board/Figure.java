package io.kindline.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.board.Behind;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.OperatorId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lists behind figures as they stand in the address, so that a link can be shared. */
final class Figure {
    private Figure() {}

    static RouteParameters address(Behind figure) {
        return switch (figure) {
            case Behind.Waiting(Optional<QueueId> queue) ->
                    parameters("waiting", queue.map(QueueId::value));
            case Behind.Missed(Optional<QueueId> queue) ->
                    parameters("missed", queue.map(QueueId::value));
            case Behind.HeldBy(OperatorId operator) ->
                    parameters("held", Optional.of(operator.value()));
            case Behind.Promised() -> parameters("promised", Optional.empty());
            case Behind.Rated() -> parameters("rated", Optional.empty());
        };
    }

    private static RouteParameters parameters(String figure, Optional<UUID> of) {
        return new RouteParameters(
                of.map(id -> Map.of("figure", figure, "of", id.toString()))
                        .orElseGet(() -> Map.of("figure", figure)));
    }

    static Optional<Behind> of(RouteParameters where) {
        Optional<UUID> of = where.get("of").flatMap(Figure::parsed);
        return where.get("figure")
                .flatMap(figure ->
                        switch (figure) {
                            case "waiting" -> Optional.of(new Behind.Waiting(of.map(QueueId::new)));
                            case "missed" -> Optional.of(new Behind.Missed(of.map(QueueId::new)));
                            case "held" -> of.map(OperatorId::new).map(Behind.HeldBy::new);
                            case "promised" -> Optional.of(new Behind.Promised());
                            case "rated" -> Optional.of(new Behind.Rated());
                            default -> Optional.empty();
                        });
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String title(Component on, Behind figure, BoardParts parts) {
        return switch (figure) {
            case Behind.Waiting(Optional<QueueId> queue) ->
                    on.getTranslation("board.behind.waiting", name(queue, parts));
            case Behind.Missed(Optional<QueueId> queue) ->
                    on.getTranslation("board.behind.missed", name(queue, parts));
            case Behind.HeldBy(OperatorId operator) ->
                    on.getTranslation(
                            "board.behind.held",
                            parts.operators().byId(operator).map(Operator::displayName).orElse(""));
            case Behind.Promised() -> on.getTranslation("board.behind.promised");
            case Behind.Rated() -> on.getTranslation("board.behind.rated");
        };
    }

    /** Names of other brands' queues are not told. */
    private static String name(Optional<QueueId> queue, BoardParts parts) {
        return queue.flatMap(id ->
                        parts.queues().all().stream()
                                .filter(one -> one.id().equals(id))
                                .filter(one -> parts.current().actor().maySee(one.brand()))
                                .map(Queue::name)
                                .findFirst())
                .map(name -> " · " + name)
                .orElse("");
    }
}
