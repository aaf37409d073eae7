package io.kindline.application.operators;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.kindline.application.audit.Portrait;
import io.kindline.application.operators.SavePerson.Command;
import io.kindline.application.operators.SavePerson.Flaw;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What may be written about a person, and by whom. */
public final class PersonRules {
    private final Operators operators;
    private final Teams teams;
    private final Queues queues;
    private final Brands brands;
    private final HouseLanguages languages;

    public PersonRules(
            Operators operators,
            Teams teams,
            Queues queues,
            Brands brands,
            HouseLanguages languages) {
        this.operators = operators;
        this.teams = teams;
        this.queues = queues;
        this.brands = brands;
        this.languages = languages;
    }

    /** Administrators manage those who share a brand with them, and those who have none yet. */
    static boolean mayManage(Actor.Staff actor, Operator person) {
        return person.brands().isEmpty() || !Collections.disjoint(person.brands(), actor.brands());
    }

    Set<Flaw> spelling(Command command) {
        var flaws = EnumSet.noneOf(Flaw.class);
        unless(Account.isWellFormed(command.account()), Flaw.ACCOUNT_MALFORMED, flaws);
        unless(Spelling.isName(command.displayName()), Flaw.DISPLAY_NAME_MALFORMED, flaws);
        unless(Spelling.isName(command.humanName()), Flaw.HUMAN_NAME_MALFORMED, flaws);
        unless(Spelling.zone(command.zone()).isPresent(), Flaw.ZONE_UNKNOWN, flaws);
        boolean readable = isReadable(command.languages(), PersonSpelling::languages);
        unless(readable, Flaw.LANGUAGES_MALFORMED, flaws);
        unless(!readable || areServed(command.languages()), Flaw.LANGUAGES_NOT_SERVED, flaws);
        unless(isReadable(command.skills(), PersonSpelling::skills), Flaw.SKILLS_MALFORMED, flaws);
        return flaws;
    }

    private boolean areServed(String typed) {
        return PersonSpelling.languages(typed).stream().allMatch(languages.served()::serve);
    }

    private static boolean isReadable(String typed, Function<String, ?> reader) {
        try {
            return reader.apply(typed) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void unless(boolean holds, Flaw flaw, Set<Flaw> flaws) {
        if (!holds) {
            flaws.add(flaw);
        }
    }

    Set<Flaw> rights(Actor.Staff actor, Command command, Optional<Operator> before) {
        var flaws = EnumSet.noneOf(Flaw.class);
        unless(command.person().isEmpty() || before.isPresent(), Flaw.GONE, flaws);
        unless(command.team().isEmpty() || isTeam(command.team().get()), Flaw.TEAM_UNKNOWN, flaws);
        boolean brandsSeen = command.brands().stream().allMatch(actor::maySee);
        boolean queuesSeen =
                command.queues().stream()
                        .allMatch(
                                id -> queue(id).filter(it -> actor.maySee(it.brand())).isPresent());
        unless(brandsSeen && queuesSeen, Flaw.NOT_YOUR_BRAND, flaws);
        if (Account.isWellFormed(command.account())) {
            Optional<Operator> holder = operators.byAccount(Account.of(command.account()));
            boolean free =
                    holder.isEmpty() || Optional.of(holder.get().id()).equals(command.person());
            unless(free, Flaw.ACCOUNT_TAKEN, flaws);
        }
        return flaws;
    }

    Set<Flaw> roles(
            Actor.Staff actor,
            Optional<Operator> before,
            Operator after,
            LocalDate from,
            Instant now) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (before.map(Operator::roles).filter(after.roles()::equals).isPresent()) {
            return flaws;
        }
        unless(!from.isBefore(after.dayAt(now)), Flaw.ROLE_FROM_PAST, flaws);
        unless(!actor.id().equals(after.id()), Flaw.OWN_ROLES, flaws);
        unless(after.brands().stream().allMatch(actor::maySee), Flaw.ROLES_OF_OTHER_BRANDS, flaws);
        unless(isSomebodyLeft(after, from, now), Flaw.LAST_ADMINISTRATOR, flaws);
        return flaws;
    }

    /** True when somebody who works here can administrate now and when the change takes effect. */
    boolean isSomebodyLeft(Operator after, LocalDate from, Instant now) {
        Predicate<Operator> administrates =
                one ->
                        one.employment() == Employment.WORKS_HERE
                                && one.rolesOn(one.dayAt(now)).contains(Role.ADMINISTRATOR)
                                && one.rolesOn(from).contains(Role.ADMINISTRATOR);
        return Stream.concat(
                        Stream.of(after),
                        operators.all().stream().filter(one -> !one.id().equals(after.id())))
                .anyMatch(administrates);
    }

    /** What was typed; brands and queues that the administrator does not see stay as they were. */
    Operator.Details details(Actor.Staff actor, Command command, Optional<Operator> before) {
        Stream<BrandId> unseenBrands =
                before.stream()
                        .flatMap(one -> one.brands().stream())
                        .filter(brand -> !actor.maySee(brand));
        Stream<QueueId> unseenQueues =
                before.stream()
                        .flatMap(one -> one.queues().stream())
                        .filter(id ->
                                queue(id).filter(it -> !actor.maySee(it.brand())).isPresent());
        return new Operator.Details(
                Account.of(command.account()),
                command.displayName().strip(),
                command.humanName().strip(),
                command.team(),
                Spelling.zone(command.zone()).orElseThrow(),
                Language.of(command.screenLanguage()),
                PersonSpelling.languages(command.languages()),
                Stream.concat(command.brands().stream(), unseenBrands).collect(toUnmodifiableSet()),
                Stream.concat(command.queues().stream(), unseenQueues)
                        .collect(toUnmodifiableSet()));
    }

    Portrait portrait(Operator one) {
        return Portrait.NOTHING
                .with("account", one.account().value())
                .withPersonal("display-name", one.displayName())
                .withPersonal("human-name", one.humanName())
                .with("employment", one.employment())
                .with("team", one.team().flatMap(this::teamName).orElse(""))
                .with("zone", one.zone().getId())
                .with("screen-language", one.screenLanguage().tag())
                .with("languages", PersonSpelling.written(one.languages()))
                .with("brands", names(brands.all().stream(), one.brands()))
                .with(
                        "queues",
                        queues.all().stream()
                                .filter(queue -> one.queues().contains(queue.id()))
                                .map(Queue::name)
                                .collect(joining(", ")))
                .with("skills", skills(one))
                .with("roles", one.roles().stream().map(PersonRules::words).collect(joining(", ")));
    }

    private static String names(Stream<Brand> all, Set<BrandId> some) {
        return all.filter(brand -> some.contains(brand.id()))
                .map(Brand::key)
                .collect(joining(", "));
    }

    private static String skills(Operator one) {
        return one.skills().stream()
                .filter(grant -> grant.days().lastDay().isEmpty())
                .map(grant -> grant.skill().key() + " " + grant.level())
                .sorted()
                .collect(joining(", "));
    }

    private static String words(RoleGrant grant) {
        return grant.role()
                + " "
                + grant.days().from()
                + grant.days().lastDay().map(day -> ".." + day).orElse("..");
    }

    private boolean isTeam(TeamId id) {
        return teamName(id).isPresent();
    }

    private Optional<String> teamName(TeamId id) {
        return teams.all().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst();
    }

    private Optional<Queue> queue(QueueId id) {
        return queues.all().stream().filter(queue -> queue.id().equals(id)).findFirst();
    }
}
