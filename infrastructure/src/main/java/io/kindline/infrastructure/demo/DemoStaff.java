package io.kindline.infrastructure.demo;

import io.kindline.application.shared.Ids;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.Skill;
import io.kindline.domain.operators.SkillGrant;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the people who work in the centre. */
@Component
@OnlyInDemo
class DemoStaff {
    private static final Set<Language> EVERYBODY_SPEAKS =
            Set.of(new Language("ru"), new Language("en"));
    private static final Language INDONESIAN = new Language("id");

    private final Operators operators;
    private final InstantSource clock;
    private final Ids ids;

    DemoStaff(Operators operators, InstantSource clock, Ids ids) {
        this.operators = operators;
        this.clock = clock;
        this.ids = ids;
    }

    /** The accounts of demo mode, in the order they are told. */
    static List<Account> accounts() {
        return DemoFiles.table("staff.txt").stream()
                .map(row -> new Account(row.getFirst()))
                .toList();
    }

    void seed(Map<String, BrandId> brands, Map<String, DemoHouse.Post> posts, List<Queue> queues) {
        int number = 0;
        for (List<String> row : DemoFiles.table("staff.txt")) {
            number++;
            operators.save(
                    person(row, number, brands, Objects.requireNonNull(posts.get(row.get(3))))
                            .serving(queues)
                            .asOperator());
        }
    }

    private Draft person(
            List<String> row, int number, Map<String, BrandId> brands, DemoHouse.Post post) {
        LocalDate today = clock.instant().atZone(post.zone()).toLocalDate();
        Set<BrandId> sees =
                words(row.get(6))
                        .map(key -> Objects.requireNonNull(brands.get(key)))
                        .collect(Collectors.toSet());
        List<SkillGrant> skills = words(row.get(7)).map(each -> skill(each, today)).toList();
        return new Draft(row, post, languages(number), sees, skills, today, ids);
    }

    /** Every third speaks Indonesian too. */
    private static Set<Language> languages(int number) {
        Set<Language> spoken = new HashSet<>(EVERYBODY_SPEAKS);
        if (number % 3 == 0) {
            spoken.add(INDONESIAN);
        }
        return spoken;
    }

    private static SkillGrant skill(String text, LocalDate today) {
        String[] parts = text.split(" ", -1);
        return new SkillGrant(
                new Skill(parts[0]), Integer.parseInt(parts[1]), Period.since(today.minusDays(30)));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    /** A row of the table on its way to a person. */
    private record Draft(
            List<String> row,
            DemoHouse.Post post,
            Set<Language> languages,
            Set<BrandId> brands,
            List<SkillGrant> skills,
            LocalDate today,
            Ids ids) {

        Serving serving(List<Queue> queues) {
            Set<QueueId> served =
                    queues.stream()
                            .filter(queue -> brands.contains(queue.brand()))
                            .map(Queue::id)
                            .collect(Collectors.toSet());
            return new Serving(this, served);
        }
    }

    private record Serving(Draft draft, Set<QueueId> queues) {

        Operator asOperator() {
            List<String> row = draft.row();
            List<String> roles = words(row.get(5)).toList();
            var person =
                    new Operator(
                            new OperatorId(draft.ids().next()),
                            new Account(row.get(0)),
                            row.get(1),
                            row.get(2),
                            Employment.WORKS_HERE,
                            Optional.of(draft.post().team()),
                            draft.post().zone(),
                            new Language(row.get(4)),
                            draft.languages(),
                            draft.brands(),
                            queues,
                            draft.skills(),
                            List.of(
                                    new RoleGrant(
                                            roleOf(roles.getFirst()),
                                            Period.since(since(roles.getFirst())))));
            // A career (scenario S34): what he was before stays in his history.
            return roles.size() == 1
                    ? person
                    : person.promoted(roleOf(roles.getLast()), since(roles.getLast()));
        }

        private LocalDate since(String roleAndDays) {
            return draft.today().minusDays(Long.parseLong(roleAndDays.split(" ", -1)[1]));
        }

        private static Role roleOf(String roleAndDays) {
            return Role.valueOf(roleAndDays.split(" ", -1)[0]);
        }
    }
}
