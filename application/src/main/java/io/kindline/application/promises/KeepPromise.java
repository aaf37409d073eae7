package io.kindline.application.promises;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The subscriber was told: only that keeps a promise. Either somebody has written to him since it
 * was given, or the call in which he was told is noted.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class KeepPromise {
    private static final int CALL_MAX = 1_000;

    private final PromiseBook promises;
    private final PromiseReads reads;
    private final ContactBook contacts;
    private final InstantSource clock;

    public KeepPromise(
            PromiseBook promises, PromiseReads reads, ContactBook contacts, InstantSource clock) {
        this.promises = promises;
        this.reads = reads;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** How he was told. */
    public sealed interface Telling {

        /** We wrote to him. */
        record Written() implements Telling {}

        /** We called him; what was said. */
        record Called(String words) implements Telling {}
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Kept, now or already. */
        record Kept() implements Outcome {}

        /** Nobody has written to him since: write, or note the call. */
        record NotTold() implements Outcome {}

        /** A call is noted in 1 to 1,000 characters. */
        record Invalid() implements Outcome {}

        /** There is no such promise, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, PromiseId id, Telling telling) {
        Optional<Promise> promise = promises.visible(actor, id);
        if (promise.isEmpty()) {
            return new Outcome.NotFound();
        }
        return switch (promise.get()) {
            case Promise.Kept _ -> new Outcome.Kept();
            case Promise.Open open ->
                    switch (telling) {
                        case Telling.Written _ -> written(open);
                        case Telling.Called(String words) -> called(actor, open, words);
                    };
        };
    }

    private Outcome written(Promise.Open open) {
        Promise.Words words = open.words();
        if (!reads.wasWrittenTo(words.subscriber(), words.madeAt())) {
            return new Outcome.NotTold();
        }
        promises.keep(open.keep(Promise.Way.MESSAGE, clock.instant()));
        return new Outcome.Kept();
    }

    private Outcome called(Actor.Staff actor, Promise.Open open, String said) {
        String words = said.replace("\0", "").strip();
        if (words.isEmpty() || words.length() > CALL_MAX) {
            return new Outcome.Invalid();
        }
        Instant now = clock.instant();
        contacts.visible(actor, open.words().contact())
                .ifPresent(contact -> contacts.log(contact, actor, "told-by-call", words, now));
        promises.keep(open.keep(Promise.Way.CALL, now));
        return new Outcome.Kept();
    }
}
