package io.kindline.infrastructure.contacts;

import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.Author.Sense;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.OperatorId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a note is, as text beside it: nothing for a remark, {@code asks operator:…}, {@code asks
 * team:…} or {@code answers operator:…}. A version that does not know it shows a plain note.
 */
final class SenseText {
    private static final String OPERATOR = "operator:";
    private static final String TEAM = "team:";

    private SenseText() {}

    static @Nullable String of(Sense sense) {
        return switch (sense) {
            case Sense.Remark _ -> null;
            case Sense.Asks(Addressee.Colleague(OperatorId id)) -> "asks " + OPERATOR + id.value();
            case Sense.Asks(Addressee.AnybodyOf(TeamId team)) -> "asks " + TEAM + team.value();
            case Sense.Answers(OperatorId asker) -> "answers " + OPERATOR + asker.value();
        };
    }

    static Sense read(@Nullable String text) {
        if (text == null) {
            return new Sense.Remark();
        }
        String[] parts = text.split("[ :]", 3);
        if (parts.length < 3) {
            return new Sense.Remark();
        }
        UUID id = UUID.fromString(parts[2]);
        return switch (parts[0] + " " + parts[1]) {
            case "asks operator" -> new Sense.Asks(new Addressee.Colleague(new OperatorId(id)));
            case "asks team" -> new Sense.Asks(new Addressee.AnybodyOf(new TeamId(id)));
            case "answers operator" -> new Sense.Answers(new OperatorId(id));
            default -> new Sense.Remark();
        };
    }
}
