package io.kindline.application.authority;

import static io.kindline.domain.authority.AuthoritySamples.SINCE;
import static io.kindline.domain.authority.AuthoritySamples.budget;
import static io.kindline.domain.authority.AuthoritySamples.clause;
import static io.kindline.domain.authority.AuthoritySamples.operatorsLimit;
import static io.kindline.domain.authority.AuthoritySamples.rub;

import io.kindline.application.approvals.DecideException;
import io.kindline.application.approvals.DecideException.Verdict;
import io.kindline.application.approvals.Deputies;
import io.kindline.application.approvals.RetryExecution;
import io.kindline.application.approvals.ReverseException;
import io.kindline.application.kit.Centre;
import io.kindline.application.ledger.Bookkeeping;
import io.kindline.application.ledger.ExecutionGateway.Result;
import io.kindline.application.ledger.Executions;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.events.DomainEvents;
import io.kindline.domain.ledger.InMemoryLedger;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.regulation.Regulation;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Three operators, three supervisors and a provider in bad moods, in memory. */
final class Interleaved {
    static final Money OF_EACH = rub(3_000);
    static final Money OF_TEAM = rub(5_000);
    static final Money OF_SUPERVISOR = rub(20_000);
    static final TeamId TEAM = new TeamId(new UUID(3, 3));
    private static final Actor.Clockwork JOB = new Actor.Clockwork("executions");
    private static final int PEOPLE = 6;

    final Centre centre = new Centre();
    final BrandId brand = centre.queue.brand();
    final Standing standing;
    final List<OperatorId> people;
    private final List<ContactId> contacts;
    private final List<ExceptionId> asked = new ArrayList<>();
    private final List<Asking> askings = new ArrayList<>();
    private final Tools tools;

    /** What somebody asked, to be asked again. */
    private record Asking(Actor.Staff who, RequestException.Command command) {}

    private record Tools(
            RequestException request,
            DecideException decide,
            WithdrawException withdraw,
            ReverseException reverse,
            RetryExecution retry,
            PrepareExecution prepare,
            SettleExecution settle) {}

    /** What happens next. */
    enum Deed {
        ASK,
        ASK_AGAIN,
        APPROVE,
        APPROVE_LESS,
        DECLINE,
        WITHDRAW,
        CARRY_OUT,
        ANSWER_TWICE,
        FAIL,
        REFUSE,
        REVERSE,
        RETRY,
        PASS
    }

    /** One step: by whom, on which of what there is, and how much. */
    record Step(Deed deed, int who, int which, int roubles) {}

    Interleaved() {
        rules();
        people = IntStream.range(0, PEOPLE).mapToObj(this::person).toList();
        contacts =
                IntStream.range(0, 5)
                        .mapToObj(i -> centre.writes(centre.chat, "+7900000000" + i, "help"))
                        .toList();
        Authorities authorities = centre.house.port(Authorities.class);
        standing =
                new Standing(
                        authorities,
                        centre.house.port(Regulation.class),
                        ledger(),
                        centre.house.operators,
                        centre.house.port(Teams.class));
        var book =
                new ExceptionBook(
                        centre.house.exceptions,
                        authorities,
                        new Bookkeeping(ledger(), centre.ids),
                        executions(),
                        new ExceptionBook.Telling(
                                centre.book,
                                centre.house.audit,
                                centre.live,
                                new ExceptionEvents(
                                        centre.house.port(DomainEvents.class), centre.ids)));
        tools = tools(authorities, book);
    }

    private Tools tools(Authorities authorities, ExceptionBook book) {
        return new Tools(
                new RequestException(
                        centre.book,
                        standing,
                        book,
                        new RequestException.Stores(centre.house.exceptions, authorities),
                        new RequestException.Makings(centre.clock, centre.ids)),
                new DecideException(
                        book,
                        standing,
                        new Deputies(authorities, centre.house.operators),
                        centre.clock),
                new WithdrawException(book, centre.clock),
                new ReverseException(book, centre.clock),
                new RetryExecution(book, standing, executions(), centre.clock),
                new PrepareExecution(
                        centre.house.exceptions, authorities, centre.house.subscribers),
                new SettleExecution(book, executions(), centre.house.subscribers, centre.clock));
    }

    InMemoryLedger ledger() {
        return (InMemoryLedger) centre.house.port(Ledger.class);
    }

    private Executions executions() {
        return centre.house.port(Executions.class);
    }

    List<ExceptionCase> cases() {
        Exceptions exceptions = centre.house.exceptions;
        return asked.stream().map(id -> exceptions.find(id).orElseThrow()).toList();
    }

    private void rules() {
        Authorities authorities = centre.house.port(Authorities.class);
        authorities.add(operatorsLimit(brand));
        authorities.add(budget(brand, new Holder.OfRole(Role.OPERATOR), OF_EACH));
        authorities.add(budget(brand, new Holder.OfRole(Role.SUPERVISOR), OF_SUPERVISOR));
        authorities.add(budget(brand, new Holder.OfEachTeam(), OF_TEAM));
        Regulation regulation = centre.house.port(Regulation.class);
        regulation.add(clause(brand, "2.1", Firmness.ABSOLUTE));
        regulation.add(clause(brand, "3.2", Firmness.OPEN));
    }

    private OperatorId person(int number) {
        var id = new OperatorId(new UUID(7, number));
        centre.house.operators.save(
                new Operator(
                        id,
                        new Account("p" + number),
                        "P" + number,
                        "P" + number,
                        Employment.WORKS_HERE,
                        Optional.of(TEAM),
                        DoorSamples.MOSCOW,
                        new Language("ru"),
                        Set.of(new Language("ru")),
                        Set.of(brand),
                        Set.of(centre.queue.id()),
                        List.of(),
                        List.of(
                                new RoleGrant(
                                        number < PEOPLE / 2 ? Role.OPERATOR : Role.SUPERVISOR,
                                        Period.since(SINCE)))));
        return id;
    }

    private Actor.Staff actor(int who) {
        return centre.house
                .operators
                .byId(people.get(who % PEOPLE))
                .orElseThrow()
                .actorAt(centre.now());
    }

    void take(Step step) {
        switch (step.deed()) {
            case ASK -> ask(step);
            case ASK_AGAIN -> {
                if (!askings.isEmpty()) {
                    Asking again = askings.get(step.which() % askings.size());
                    note(tools.request().handle(again.who(), again.command()));
                }
            }
            case PASS -> centre.pass(Duration.ofHours(step.roubles() % 400));
            case CARRY_OUT -> carryOut(new Result.Done("ref", Optional.empty()), 1);
            case ANSWER_TWICE -> carryOut(new Result.Done("ref", Optional.empty()), 2);
            case FAIL -> carryOut(new Result.TryAgain("slow"), 1);
            case REFUSE -> carryOut(new Result.Rejected("closed"), 1);
            case APPROVE, APPROVE_LESS, DECLINE, WITHDRAW, REVERSE, RETRY -> {
                if (!asked.isEmpty()) {
                    onOne(step, actor(step.who()), asked.get(step.which() % asked.size()));
                }
            }
        }
    }

    private void onOne(Step step, Actor.Staff actor, ExceptionId id) {
        boolean supervisor = actor.roles().contains(Role.SUPERVISOR);
        switch (step.deed()) {
            case APPROVE -> tools.decide().handle(actor, id, new Verdict.Approve(""));
            case APPROVE_LESS ->
                    tools.decide()
                            .handle(
                                    actor,
                                    id,
                                    new Verdict.ApproveLess(rub(1 + step.roubles() / 2), ""));
            case DECLINE -> tools.decide().handle(actor, id, new Verdict.Decline("no"));
            case WITHDRAW -> tools.withdraw().handle(actor, id);
            case REVERSE -> {
                if (supervisor) {
                    tools.reverse().handle(actor, id, "wrong");
                }
            }
            case RETRY -> {
                if (supervisor) {
                    tools.retry().handle(actor, id);
                }
            }
            default -> throw new IllegalArgumentException("not on one: " + step);
        }
    }

    private void ask(Step step) {
        var command =
                new RequestException.Command(
                        contacts.get(step.which() % contacts.size()),
                        step.which() % 4 == 0
                                ? ExceptionKind.EMERGENCY_BALANCE
                                : ExceptionKind.GOODWILL_CREDIT,
                        Optional.of(rub(1 + step.roubles())),
                        new Plea.Words(
                                Optional.of(new ClauseKey(step.which() % 9 == 0 ? "2.1" : "3.2")),
                                "two days without network",
                                "she stays",
                                ""),
                        Optional.of("k" + askings.size()));
        var asking = new Asking(actor(step.who()), command);
        askings.add(asking);
        note(tools.request().handle(asking.who(), command));
    }

    private void note(RequestException.Outcome outcome) {
        if (outcome instanceof RequestException.Outcome.Decided(ExceptionCase one)
                && !asked.contains(one.id())) {
            asked.add(one.id());
        }
    }

    /** All that is due is answered so, as often; a late node takes it too. */
    private void carryOut(Result result, int times) {
        for (Executions.Taken taken : executions().take(100, centre.now())) {
            for (int i = 0; i < times; i++) {
                tools.prepare()
                        .handle(JOB, taken.exception(), taken.task())
                        .ifPresent(order -> tools.settle().handle(JOB, taken, order, result));
            }
        }
    }
}
