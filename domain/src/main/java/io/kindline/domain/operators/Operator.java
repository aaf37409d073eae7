package io.kindline.domain.operators;

import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person who works here, whatever his roles.
 *
 * @param displayName the name colleagues see
 * @param humanName the name subscribers see
 * @param zone in which his days begin and end: roles, skills and shifts follow it
 * @param screenLanguage the language of his screens
 * @param languages in which he can serve
 * @param brands he may see; behind the others he sees nothing
 * @param queues he serves
 */
public record Operator(
        OperatorId id,
        Account account,
        String displayName,
        String humanName,
        Employment employment,
        Optional<TeamId> team,
        ZoneId zone,
        Language screenLanguage,
        Set<Language> languages,
        Set<BrandId> brands,
        Set<QueueId> queues,
        List<SkillGrant> skills,
        List<RoleGrant> roles) {

    /**
     * @throws IllegalArgumentException when a name is empty or longer than 200 characters
     */
    public Operator {
        requireName(displayName);
        requireName(humanName);
        languages = Set.copyOf(languages);
        brands = Set.copyOf(brands);
        queues = Set.copyOf(queues);
        skills = List.copyOf(skills);
        roles = List.copyOf(roles);
    }

    /** The day it is for this person at that instant. */
    public LocalDate dayAt(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The roles in force on a day, past, present or future. */
    public Set<Role> rolesOn(LocalDate day) {
        return roles.stream()
                .filter(grant -> grant.days().covers(day))
                .map(RoleGrant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The level of each skill in force on a day; the highest where two grants overlap. */
    public Map<Skill, Integer> skillsOn(LocalDate day) {
        return skills.stream()
                .filter(grant -> grant.days().covers(day))
                .collect(
                        Collectors.toUnmodifiableMap(
                                SkillGrant::skill, SkillGrant::level, Math::max));
    }

    /** This person as an actor at that instant; without any role once he has left. */
    public Actor.Staff actorAt(Instant now) {
        return switch (employment) {
            case WORKS_HERE -> new Actor.Staff(id, rolesOn(dayAt(now)), brands);
            case HAS_LEFT -> new Actor.Staff(id, Set.of(), Set.of());
        };
    }

    /**
     * The same person with a new role from a day on in place of the roles held until then. What was
     * before that day stays as it was; what was planned for later is dropped.
     */
    public Operator promoted(Role role, LocalDate from) {
        return withRolesFrom(Set.of(role), from);
    }

    /** As {@link #promoted}, with several roles, or none. */
    public Operator withRolesFrom(Set<Role> granted, LocalDate from) {
        Stream<RoleGrant> before =
                roles.stream()
                        .flatMap(grant ->
                                grant
                                        .days()
                                        .before(from)
                                        .map(days -> new RoleGrant(grant.role(), days))
                                        .stream());
        Stream<RoleGrant> since =
                granted.stream().sorted().map(role -> new RoleGrant(role, Period.since(from)));
        return withRoles(Stream.concat(before, since).toList());
    }

    /**
     * The same person with exactly these skills from a day on; those whose level does not change
     * stay as they are, earlier days keep what was.
     */
    public Operator withSkillsFrom(Map<Skill, Integer> levels, LocalDate from) {
        Map<Skill, Integer> now = skillsOn(from);
        Operator changed = this;
        for (Skill skill : now.keySet()) {
            if (!levels.containsKey(skill)) {
                changed = changed.without(skill, from);
            }
        }
        for (Map.Entry<Skill, Integer> level : levels.entrySet()) {
            if (!level.getValue().equals(now.get(level.getKey()))) {
                changed = changed.skilled(level.getKey(), level.getValue(), from);
            }
        }
        return changed;
    }

    private Operator without(Skill skill, LocalDate from) {
        return withSkills(
                skills.stream()
                        .flatMap(grant ->
                                grant.skill().equals(skill) ? upTo(from, grant) : Stream.of(grant))
                        .toList());
    }

    /**
     * What is written about a person apart from roles and skills.
     *
     * @param screenLanguage the language of his screens
     */
    public record Details(
            Account account,
            String displayName,
            String humanName,
            Optional<TeamId> team,
            ZoneId zone,
            Language screenLanguage,
            Set<Language> languages,
            Set<BrandId> brands,
            Set<QueueId> queues) {}

    /** Somebody new, without any role or skill yet. */
    public static Operator hired(OperatorId id, Details details) {
        return of(id, details, Employment.WORKS_HERE, List.of(), List.of());
    }

    /** The same person, described anew. */
    public Operator described(Details details) {
        return of(id, details, employment, skills, roles);
    }

    /** The same person, who has left, or is back. */
    public Operator employed(Employment now) {
        return of(id, details(), now, skills, roles);
    }

    /** What is written about him. */
    public Details details() {
        return new Details(
                account,
                displayName,
                humanName,
                team,
                zone,
                screenLanguage,
                languages,
                brands,
                queues);
    }

    private static Operator of(
            OperatorId id,
            Details details,
            Employment employment,
            List<SkillGrant> skills,
            List<RoleGrant> roles) {
        return new Operator(
                id,
                details.account(),
                details.displayName(),
                details.humanName(),
                employment,
                details.team(),
                details.zone(),
                details.screenLanguage(),
                details.languages(),
                details.brands(),
                details.queues(),
                skills,
                roles);
    }

    /** The same person with a skill at a level from a day on; earlier days keep the old level. */
    public Operator skilled(Skill skill, int level, LocalDate from) {
        Stream<SkillGrant> kept =
                skills.stream()
                        .flatMap(grant ->
                                grant.skill().equals(skill) ? upTo(from, grant) : Stream.of(grant));
        var granted = new SkillGrant(skill, level, Period.since(from));
        return withSkills(Stream.concat(kept, Stream.of(granted)).toList());
    }

    private static Stream<SkillGrant> upTo(LocalDate day, SkillGrant grant) {
        return grant
                .days()
                .before(day)
                .map(days -> new SkillGrant(grant.skill(), grant.level(), days))
                .stream();
    }

    private Operator withRoles(List<RoleGrant> changed) {
        return of(id, details(), employment, skills, changed);
    }

    private Operator withSkills(List<SkillGrant> changed) {
        return of(id, details(), employment, changed, roles);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a person's name has 1 to 200 characters");
        }
    }
}
