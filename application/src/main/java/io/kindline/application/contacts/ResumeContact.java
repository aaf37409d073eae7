package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;

/** Takes up what was put aside or already in wrap-up: by hand, or when its time came. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.SYSTEM})
public class ResumeContact {
    private final ContactBook book;
    private final EntryPoints entryPoints;
    private final InstantSource clock;

    public ResumeContact(ContactBook book, EntryPoints entryPoints, InstantSource clock) {
        this.book = book;
        this.entryPoints = entryPoints;
        this.clock = clock;
    }

    public StepOutcome handle(Actor actor, ContactId id) {
        Instant now = clock.instant();
        return book.inHand(
                actor,
                id,
                held ->
                        switch (held) {
                            case Contact.Parked parked ->
                                    book.store(
                                            parked,
                                            parked.resume(
                                                    entryPoints.byId(held.head().entryPoint()),
                                                    now));
                            case Contact.WrapUp wrapUp -> book.store(wrapUp, wrapUp.resume(now));
                            case Contact.Active active -> new StepOutcome.Done(active);
                        });
    }
}
