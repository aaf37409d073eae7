package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.RUB;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.expenses.ClaimExpense;
import io.kindline.application.expenses.ClaimExpense.Flaw;
import io.kindline.application.expenses.ExpenseList;
import io.kindline.application.expenses.ExpenseReceipt;
import io.kindline.application.expenses.ReviewExpense;
import io.kindline.application.expenses.ReviewExpense.Outcome;
import io.kindline.application.expenses.ReviewExpense.Verdict;
import io.kindline.application.expenses.SettleExpense;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.Expense.Source;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Help that an operator paid himself, through the use cases, on a database (S15). */
abstract class ExpenseStoriesContract extends HouseStories {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private static final String PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

    @Autowired private ClaimExpense claim;
    @Autowired private ReviewExpense review;
    @Autowired private SettleExpense settle;
    @Autowired private ExpenseList list;
    @Autowired private ExpenseReceipt receipt;
    @Autowired private AttachmentFiles files;
    @Autowired private Ledger ledger;
    @Autowired private JdbcClient jdbc;

    @Test
    void S15_bus_tickets_are_claimed_reviewed_and_given_back_until_nothing_is_owed() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        Expense tickets = claimed(olga, 1_400, Source.COMPANY);
        assertThat(lists(olga).owed()).as("nobody looked at it yet").isEmpty();
        assertThat(lists(nadezhda).toDo().items()).extracting(Expense::id).contains(tickets.id());

        review.handle(nadezhda, tickets.id(), new Verdict.Accept(Source.COMPANY, rub(1_400), ""));
        assertThat(lists(olga).owed()).containsExactly(rub(1_400));
        assertThat(settle.handle(nadezhda, tickets.id(), " ")).isInstanceOf(Outcome.Invalid.class);
        settle.handle(nadezhda, tickets.id(), "payroll of November");

        assertThat(lists(olga).owed()).as("tracked to zero").isEmpty();
        assertThat(balance(Sort.OUT_OF_POCKET, olga)).isZero();
        assertThat(lists(olga).mine().items().getFirst()).isInstanceOf(Expense.Settled.class);
        assertThat(lists(nadezhda).toDo().items())
                .extracting(Expense::id)
                .doesNotContain(tickets.id());
        assertThat(settle.handle(nadezhda, tickets.id(), "again"))
                .isInstanceOf(Outcome.NotNow.class);
        assertThat(sumOfAllPostings()).isZero();
        assertThat(told(tickets))
                .containsExactly("expense.claimed", "expense.accepted", "expense.settled");
    }

    @Test
    void S15_the_subscriber_or_nobody_gives_it_back_and_less_may_be_right() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        Expense taxi = claimed(olga, 900, Source.SUBSCRIBER);
        Expense flowers = claimed(olga, 500, Source.NONE);
        Expense cake = claimed(olga, 700, Source.COMPANY);

        review.handle(nadezhda, taxi.id(), new Verdict.Accept(Source.SUBSCRIBER, rub(800), "half"));
        review.handle(nadezhda, flowers.id(), new Verdict.Accept(Source.NONE, rub(500), "thanks"));
        assertThat(review.handle(nadezhda, cake.id(), new Verdict.Reject(" ")))
                .isInstanceOf(Outcome.Invalid.class);
        review.handle(nadezhda, cake.id(), new Verdict.Reject("not for a subscriber"));
        assertThat(lists(olga).owed()).containsExactly(rub(800));
        settle.handle(nadezhda, taxi.id(), "brought in cash");

        assertThat(balance(Sort.OUT_OF_POCKET, olga)).isZero();
        assertThat(balance(Sort.GIVEN_BY_STAFF, olga)).isEqualTo(-50_000);
        assertThat(lists(olga).mine().items())
                .extracting(Object::getClass)
                .containsExactly(
                        Expense.Rejected.class, Expense.Settled.class, Expense.Settled.class);
        assertThat(sumOfAllPostings()).isZero();
    }

    @Test
    void a_receipt_is_what_its_bytes_are_whatever_it_is_called() {
        Actor.Staff olga = operator();
        AttachmentFiles.Kept page =
                files.keep(bytes("<html><script>alert(1)</script></html>"), "receipt.pdf");
        assertThat(
                        claim.handle(
                                olga,
                                command(
                                        0,
                                        today.plusDays(9),
                                        " ",
                                        page instanceof AttachmentFiles.File file
                                                ? Optional.of(file)
                                                : Optional.empty())))
                .isEqualTo(
                        new ClaimExpense.Outcome.Refused(
                                Set.of(
                                        Flaw.AMOUNT_MISSING,
                                        Flaw.DAY_WRONG,
                                        Flaw.WORDS_MISSING,
                                        Flaw.RECEIPT_MISSING)));
        Expense tickets = claimed(olga, 100, Source.COMPANY);
        assertThat(tickets.claim().receipt().contentType()).isEqualTo("application/pdf");
        assertThat(receipt.handle(olga, tickets.id())).isPresent();
        assertThat(receipt.handle(supervisor(), tickets.id())).isPresent();
        assertThat(receipt.handle(operator(), tickets.id())).isEmpty();
    }

    @Test
    void S32_nobody_decides_on_his_own_claim_nor_sees_those_of_another_brand() {
        Actor.Staff nadezhda = supervisor();
        Expense own = claimed(nadezhda, 300, Source.COMPANY);
        Verdict yes = new Verdict.Accept(Source.COMPANY, rub(300), "");
        Actor.Staff stranger =
                world.person(world.house(rub(15_000), rub(120_000)), Role.SUPERVISOR);

        assertThat(review.handle(nadezhda, own.id(), yes)).isInstanceOf(Outcome.OwnClaim.class);
        assertThat(review.handle(stranger, own.id(), yes)).isInstanceOf(Outcome.NotFound.class);
        assertThat(lists(stranger).toDo().items()).isEmpty();
        assertThat(lists(nadezhda).toDo().items()).isEmpty();
        assertThat(receipt.handle(stranger, own.id())).isEmpty();
        assertThat(claim.handle(stranger, command(300, today, "x", pdf())))
                .isInstanceOf(ClaimExpense.Outcome.NoContact.class);
        Actor.Staff olga = operator();
        assertThatThrownBy(() -> review.handle(olga, own.id(), yes)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> settle.handle(olga, own.id(), "x")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void eight_supervisors_at_once_accept_it_once() throws Exception {
        Actor.Staff olga = operator();
        Expense tickets = claimed(olga, 1_400, Source.COMPANY);
        List<Callable<Outcome>> work =
                IntStream.range(0, 8)
                        .mapToObj(_ -> supervisor())
                        .<Callable<Outcome>>map(who ->
                                () ->
                                        review.handle(
                                                who,
                                                tickets.id(),
                                                new Verdict.Accept(Source.COMPANY, rub(1_400), "")))
                        .toList();
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(work)) {
                done += answer.get() instanceof Outcome.Done ? 1 : 0;
            }
        }
        assertThat(done).isOne();
        assertThat(lists(olga).owed()).containsExactly(rub(1_400));
    }

    private ExpenseList.Answer lists(Actor.Staff who) {
        return list.handle(who, ExpenseList.Query.first(ExpenseList.PAGE_MAX));
    }

    private Expense claimed(Actor.Staff who, long roubles, Source wished) {
        var command = command(roubles, today, "Two bus tickets", pdf());
        return ((ClaimExpense.Outcome.Claimed)
                        claim.handle(
                                who,
                                new ClaimExpense.Command(
                                        command.contact(),
                                        command.amount(),
                                        command.day(),
                                        command.what(),
                                        wished,
                                        command.receipt(),
                                        Optional.empty())))
                .expense();
    }

    private ClaimExpense.Command command(
            long roubles, LocalDate day, String what, Optional<AttachmentFiles.File> file) {
        return new ClaimExpense.Command(
                contact(), rub(roubles), day, what, Source.COMPANY, file, Optional.empty());
    }

    private Optional<AttachmentFiles.File> pdf() {
        return Optional.of((AttachmentFiles.File) files.keep(bytes(PDF), "tickets.bin"));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long balance(Sort sort, Actor.Staff who) {
        return ledger.balance(new LedgerAccount(sort, who.id().value()), RUB).minorUnits();
    }

    private long sumOfAllPostings() {
        return jdbc.sql("select sum(amount_minor) from ledger_postings where brand_id = :brand")
                .param("brand", house().brand().value())
                .query(Long.class)
                .single();
    }

    private List<String> told(Expense expense) {
        return jdbc.sql("select type from events_outbox where particulars like :id order by id")
                .param("id", "%" + expense.id().value() + "%")
                .query((row, _) -> row.getString("type"))
                .list();
    }
}
