package io.kindline.infrastructure.chat;

import io.kindline.application.contacts.PublicThreads;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.OperatorId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Under which names visitors see those who speak: operators under their human names, and where it
 * began in public all under the persona of the door.
 */
@Component
class ChatNames {
    private final Operators operators;
    private final EntryPoints entryPoints;
    private final PublicThreads threads;

    ChatNames(Operators operators, EntryPoints entryPoints, PublicThreads threads) {
        this.operators = operators;
        this.entryPoints = entryPoints;
        this.threads = threads;
    }

    /** In which of the contacts the brand speaks under its persona. */
    Set<ContactId> underPersona(Set<ContactId> contacts) {
        return threads.among(contacts);
    }

    String persona(EntryPointId door) {
        return entryPoints.byId(door).persona();
    }

    Optional<String> human(OperatorId operator) {
        return operators.byId(operator).map(Operator::humanName);
    }
}
