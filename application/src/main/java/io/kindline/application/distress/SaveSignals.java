package io.kindline.application.distress;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.distress.MalformedSignals;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.distress.SignalLists;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;

/** Writes the list of alarming words of a language, or goes back to the shipped one. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveSignals {
    private final SignalBook book;
    private final SignalLists lists;
    private final ChangeLog changes;
    private final InstantSource clock;

    public SaveSignals(SignalBook book, SignalLists lists, ChangeLog changes, InstantSource clock) {
        this.book = book;
        this.lists = lists;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The list as it should be.
     *
     * @param list empty to go back to the shipped one
     */
    public record Command(SignalList which, Optional<String> list) {}

    /** How it went. */
    public sealed interface Outcome {

        /** It counts from the next message on. */
        record Saved() implements Outcome {}

        /**
         * A line is no signal.
         *
         * @param line its number; the first is 1
         * @param text what stands there
         */
        record Malformed(int line, String text) implements Outcome {}

        /** It has too many characters. */
        record TooLong() implements Outcome {}

        /** There is no list for this language. */
        record NoSuchLanguage() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        SignalList which = command.which();
        if (!book.languages().contains(which.language())) {
            return new Outcome.NoSuchLanguage();
        }
        String before = book.list(which);
        if (command.list().isPresent()) {
            String list = command.list().get().replace("\0", "").strip();
            if (list.length() > SignalLists.LIST_MAX) {
                return new Outcome.TooLong();
            }
            try {
                var _ = SignalBook.parse(which, list);
            } catch (MalformedSignals e) {
                return new Outcome.Malformed(e.line(), e.text());
            }
            lists.save(which, list);
        } else {
            lists.drop(which);
        }
        changes.record(
                actor,
                new ChangeLog.Change(
                        "signals.changed",
                        subject(which),
                        Optional.empty(),
                        portrait(before),
                        portrait(book.list(which))),
                clock.instant());
        return new Outcome.Saved();
    }

    private static String subject(SignalList which) {
        return switch (which.topic()) {
            case DISTRESS -> "signals:" + which.language().tag();
            case THREATS -> "threats:" + which.language().tag();
        };
    }

    /** The trail holds how many lines there are and their sum; the lists are long. */
    private static Portrait portrait(String list) {
        return Portrait.NOTHING
                .with("lines", Long.toString(list.lines().count()))
                .with("sum", Integer.toHexString(list.hashCode()));
    }
}
