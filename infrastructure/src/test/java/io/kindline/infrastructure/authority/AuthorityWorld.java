package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.SINCE;
import static io.kindline.domain.authority.AuthoritySamples.budget;
import static io.kindline.domain.authority.AuthoritySamples.clause;
import static io.kindline.domain.authority.AuthoritySamples.rub;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.regulation.Regulation;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A brand of its own for each test: limits, budgets, a regulation, teams and people. */
@Component
public class AuthorityWorld {
    private final EntryPoints entryPoints;
    private final Queues queues;
    private final People people;
    private final Rules rules;
    private final Inside inside;

    AuthorityWorld(EntryPoints entryPoints, Queues queues, People people, Rules rules, Inside in) {
        this.entryPoints = entryPoints;
        this.queues = queues;
        this.people = people;
        this.rules = rules;
        this.inside = in;
    }

    /** Who works there and whom they serve. */
    @Component
    record People(Operators operators, Teams teams, Subscribers subscribers) {}

    /** What they may. */
    @Component
    record Rules(Authorities authorities, Regulation regulation, Brands brands) {}

    /** The doors and contacts. */
    @Component
    record Inside(ReceiveMessage receive, Contacts contacts, TransactionTemplate transaction) {}

    /** One brand. */
    public record House(BrandId brand, EntryPoint door, TeamId team) {}

    /** Budgets as given; the limits are 500, 10,000 and 50,000 for operators. */
    public House house(Money ofEach, Money ofTeam) {
        BrandId brand = DoorSamples.brand();
        Queue queue = DoorSamples.queue(brand);
        EntryPoint door = DoorSamples.door(queue);
        queues.save(queue);
        entryPoints.save(door);
        return inside.transaction()
                .execute(_ -> {
                    rules(brand, ofEach, ofTeam);
                    return new House(brand, door, team());
                });
    }

    private void rules(BrandId brand, Money ofEach, Money ofTeam) {
        var rules = this.rules;
        String key = "b" + brand.value().toString().replace("-", "");
        rules.brands().save(new Brand(brand, key, "Brand", "Kindline", "#0f6b5c"));
        rules.authorities().add(limit(brand, Role.OPERATOR, 500, 10_000));
        rules.authorities().add(limit(brand, Role.SUPERVISOR, 3_000, 15_000));
        rules.authorities().add(budget(brand, new Holder.OfRole(Role.OPERATOR), ofEach));
        rules.authorities().add(budget(brand, new Holder.OfRole(Role.SUPERVISOR), rub(60_000)));
        rules.authorities().add(budget(brand, new Holder.OfEachTeam(), ofTeam));
        rules.regulation().add(clause(brand, "2.1", Firmness.ABSOLUTE));
        rules.regulation().add(clause(brand, "3.2", Firmness.OPEN));
        rules.regulation().add(clause(brand, "5.1", Firmness.GUARDED));
    }

    private static Limit limit(BrandId brand, Role role, long alone, long withOne) {
        return new Limit(
                new LimitId(UUID.randomUUID()),
                brand,
                new Holder.OfRole(role),
                Optional.empty(),
                new Limit.Steps(rub(alone), rub(withOne), rub(50_000)),
                Period.since(SINCE));
    }

    /** Another team. */
    public TeamId team() {
        var centre = new Centre(new CentreId(UUID.randomUUID()), "Centre", DoorSamples.MOSCOW);
        var team = new Team(new TeamId(UUID.randomUUID()), "Team", centre.id());
        people.teams().save(centre);
        people.teams().save(team);
        return team.id();
    }

    /** Somebody of the house's team. */
    public Actor.Staff person(House house, Role role) {
        return person(house, List.of(new RoleGrant(role, Period.since(SINCE))));
    }

    /** Somebody of the house's team, with what he was, is and will be. */
    public Actor.Staff person(House house, List<RoleGrant> roles) {
        String account = "w" + UUID.randomUUID().toString().replace("-", "");
        var person =
                new Operator(
                        new OperatorId(UUID.randomUUID()),
                        new Account(account),
                        account,
                        "Olga",
                        Employment.WORKS_HERE,
                        Optional.of(house.team()),
                        DoorSamples.MOSCOW,
                        new Language("ru"),
                        Set.of(new Language("ru")),
                        Set.of(house.brand()),
                        Set.of(house.door().queue()),
                        List.of(),
                        roles);
        inside.transaction().executeWithoutResult(_ -> people.operators().save(person));
        return person.actorAt(Instant.now());
    }

    /** A new subscriber writes: the contact waits. */
    public ContactId contact(House house) {
        return contact(house, number());
    }

    /** Somebody writes from that number. */
    public ContactId contact(House house, String number) {
        var stored =
                (ReceiveMessage.Outcome.Stored)
                        inside.receive()
                                .handle(
                                        new Actor.Integration(
                                                UUID.randomUUID(), Set.of(house.brand())),
                                        new ReceiveMessage.Command(
                                                house.door(),
                                                new ContactAddress(number),
                                                "Anna",
                                                MessageText.of("two days without network"),
                                                Optional.empty(),
                                                List.of(
                                                        new SourceKey(
                                                                "test",
                                                                UUID.randomUUID().toString())),
                                                "f",
                                                List.of(),
                                                new Arrival(Optional.empty(), Optional.empty())));
        return stored.receipt().contact();
    }

    /** Whose contact it is. */
    public SubscriberId subscriber(ContactId contact) {
        return stored(contact).head().subscriber();
    }

    Contact stored(ContactId contact) {
        return inside.transaction().execute(_ -> inside.contacts().find(contact).orElseThrow());
    }

    /** What the screens show of his account; nothing when he has none. */
    public Money balance(SubscriberId subscriber) {
        return people.subscribers()
                .find(subscriber)
                .flatMap(one -> one.plan().balance())
                .orElse(rub(0));
    }

    /** The same house with another door. */
    public House atAnotherDoor(House house) {
        EntryPoint sample = DoorSamples.door(queues.byId(house.door().queue()));
        entryPoints.save(sample);
        return new House(house.brand(), sample, house.team());
    }

    /** The same house with another team. */
    public House withAnotherTeam(House house) {
        return inside.transaction().execute(_ -> new House(house.brand(), house.door(), team()));
    }

    /** He has been with us since that day, and has that much on his account. */
    public void has(SubscriberId subscriber, LocalDate since, Money balance) {
        inside.transaction()
                .executeWithoutResult(_ -> {
                    Subscriber person = people.subscribers().find(subscriber).orElseThrow();
                    people.subscribers()
                            .save(
                                    new Subscriber(
                                            person.id(),
                                            person.person(),
                                            person.brand(),
                                            person.name(),
                                            person.standing(),
                                            person.account(),
                                            person.home(),
                                            new Subscriber.Plan(
                                                    "",
                                                    Optional.of(balance),
                                                    List.of(),
                                                    Optional.of(since)),
                                            person.consents(),
                                            person.createdAt()));
                });
    }

    /** A number nobody has. */
    public static String number() {
        return "+7900%07d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
    }
}
