package io.kindline.application.expenses;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ContactBook;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.expenses.Receipt;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Somebody paid for a subscriber himself and says so, with the paper that shows it (S15). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class ClaimExpense {
    private static final int DAYS_AGO_MAX = 92;

    private final ContactBook contacts;
    private final ExpenseBook book;
    private final InstantSource clock;
    private final Ids ids;

    public ClaimExpense(ContactBook contacts, ExpenseBook book, InstantSource clock, Ids ids) {
        this.contacts = contacts;
        this.book = book;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What was paid.
     *
     * @param receipt as its bytes were kept and looked at
     * @param key by which the same claim may be repeated safely; empty when it will not be
     */
    public record Command(
            ContactId contact,
            Money amount,
            LocalDate day,
            String what,
            Expense.Source wished,
            Optional<AttachmentFiles.File> receipt,
            Optional<String> key) {}

    /** What is wrong with a claim. */
    public enum Flaw {
        AMOUNT_MISSING,
        /** In the future, or more than a quarter of a year ago. */
        DAY_WRONG,
        WORDS_MISSING,
        /** There is none, or it is neither a picture nor a PDF, whatever it is called. */
        RECEIPT_MISSING
    }

    /** How it went. */
    public sealed interface Outcome {

        /** A supervisor looks at it, or did: it was claimed now, or before by the same key. */
        record Claimed(Expense expense) implements Outcome {}

        /** The key was used before for another claim. */
        record KeyTaken() implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NoContact() implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = contacts.visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new Outcome.NoContact();
        }
        String print = ClaimPrint.of(command);
        Optional<Expenses.Repeated> repeated =
                command.key().flatMap(key -> book.repeated(actor, key));
        if (repeated.isPresent()) {
            return repeated.get().fingerprint().equals(print)
                    ? new Outcome.Claimed(book.stored(repeated.get().id()))
                    : new Outcome.KeyTaken();
        }
        Instant now = clock.instant();
        Set<Flaw> flaws = flaws(command, now.atZone(ZoneOffset.UTC).toLocalDate());
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        Expense.Claimed claimed = claimed(actor, command, contact.get(), now);
        book.open(actor, claimed, command.key().map(key -> new Expenses.ClaimKey(key, print)));
        return new Outcome.Claimed(claimed);
    }

    private Expense.Claimed claimed(
            Actor.Staff actor, Command command, Contact contact, Instant now) {
        AttachmentFiles.File file = command.receipt().orElseThrow();
        return new Expense.Claimed(
                new Expense.Claim(
                        new ExpenseId(ids.next()),
                        actor.id(),
                        new Expense.Place(
                                contact.id(), contact.head().subscriber(), contact.head().brand()),
                        new Expense.Paid(command.amount(), command.day(), command.what()),
                        command.wished(),
                        new Receipt(
                                file.name(), file.contentType(), file.sizeBytes(), file.sha256()),
                        now));
    }

    private static Set<Flaw> flaws(Command command, LocalDate today) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (command.amount().minorUnits() <= 0) {
            flaws.add(Flaw.AMOUNT_MISSING);
        }
        if (command.day().isAfter(today.plusDays(1))
                || command.day().isBefore(today.minusDays(DAYS_AGO_MAX))) {
            flaws.add(Flaw.DAY_WRONG);
        }
        String what = command.what().replace("\0", "").strip();
        if (what.isEmpty() || what.length() > Expense.Paid.WHAT_MAX) {
            flaws.add(Flaw.WORDS_MISSING);
        }
        if (command.receipt()
                .filter(file -> Receipt.fit(file.contentType()) == Receipt.Fit.RECEIPT)
                .isEmpty()) {
            flaws.add(Flaw.RECEIPT_MISSING);
        }
        return flaws;
    }
}
