package io.kindline.application.operators;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.ServedLanguages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in which languages the centre serves. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveLanguages {
    private final HouseLanguages languages;
    private final EntryPoints entryPoints;
    private final ChangeLog changes;
    private final InstantSource clock;

    public SaveLanguages(
            HouseLanguages languages,
            EntryPoints entryPoints,
            ChangeLog changes,
            InstantSource clock) {
        this.languages = languages;
        this.entryPoints = entryPoints;
        this.changes = changes;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored; the next contact is routed by it. */
        record Saved() implements Outcome {}

        /** Nothing was stored: a code cannot be read. */
        record Malformed() implements Outcome {}

        /** Nothing was stored: entry points have these as their own. */
        record DoorsSpeak(Set<Language> languages) implements Outcome {
            public DoorsSpeak {
                languages = Set.copyOf(languages);
            }
        }
    }

    /**
     * Stores the set.
     *
     * @param typed codes, apart by commas or blanks; blank leaves every language open
     */
    public Outcome handle(Actor actor, String typed) {
        Optional<ServedLanguages> read = read(typed);
        if (read.isEmpty()) {
            return new Outcome.Malformed();
        }
        ServedLanguages wanted = read.get();
        Set<Language> left =
                entryPoints.all().stream()
                        .map(EntryPoint::language)
                        .filter(language -> !wanted.serve(language))
                        .collect(Collectors.toSet());
        if (!left.isEmpty()) {
            return new Outcome.DoorsSpeak(left);
        }
        ServedLanguages before = languages.served();
        languages.save(wanted);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "languages.changed",
                        "languages:house",
                        Optional.empty(),
                        portrait(before),
                        portrait(wanted)),
                clock.instant());
        return new Outcome.Saved();
    }

    private static Optional<ServedLanguages> read(String typed) {
        try {
            return Optional.of(new ServedLanguages(PersonSpelling.languages(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Portrait portrait(ServedLanguages languages) {
        return Portrait.NOTHING.with("languages", PersonSpelling.written(languages.all()));
    }
}
