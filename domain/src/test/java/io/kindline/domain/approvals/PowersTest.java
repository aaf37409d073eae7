package io.kindline.domain.approvals;

import static io.kindline.domain.authority.AuthoritySamples.BRAND;
import static io.kindline.domain.authority.AuthoritySamples.NOW;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.authority.Delegation;
import io.kindline.domain.authority.DelegationId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PowersTest {
    private static final int PEOPLE = 5;

    /**
     * Whoever is a supervisor, whoever lent to whom, whoever shares, in whatever order they try.
     */
    @Property
    void no_requester_approves_and_no_person_or_name_votes_twice(@ForAll long seed) {
        var chance = new Random(seed);
        List<Actor.Staff> people =
                IntStream.range(0, PEOPLE).mapToObj(i -> person(i, chance)).toList();
        List<Delegation> lent =
                IntStream.range(0, 4)
                        .mapToObj(_ -> delegation(chance))
                        .flatMap(Optional::stream)
                        .toList();
        Plea plea = plea(chance);
        ExceptionCase state = CaseSamples.pendingTwo(plea);
        for (int attempt = 0; attempt < 20; attempt++) {
            Actor.Staff who = people.get(chance.nextInt(PEOPLE));
            if (state instanceof ExceptionCase.Pending pending) {
                Optional<Approval.Vote> vote = pending.voteOf(Powers.of(who, lent, NOW));
                if (vote.isPresent()) {
                    state = pending.approve(new Approval(vote.get(), plea.amount(), "", NOW));
                }
            }
        }
        if (state instanceof ExceptionCase.Granted granted) {
            var used = new HashSet<OperatorId>();
            for (Approval each : granted.grant().approvals()) {
                assertThat(plea.asker().isPartial(each.vote().by())).isFalse();
                assertThat(plea.asker().isPartial(each.vote().inNameOf())).isFalse();
                assertThat(used).doesNotContain(each.vote().by(), each.vote().inNameOf());
                used.add(each.vote().by());
                used.add(each.vote().inNameOf());
            }
            assertThat(granted.grant().approvals()).hasSize(2);
        }
    }

    private static Actor.Staff person(int number, Random chance) {
        return new Actor.Staff(
                id(number),
                Set.of(chance.nextBoolean() ? Role.SUPERVISOR : Role.OPERATOR),
                Set.of(BRAND));
    }

    private static Optional<Delegation> delegation(Random chance) {
        OperatorId from = id(chance.nextInt(PEOPLE));
        OperatorId to = id(chance.nextInt(PEOPLE));
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(
                        new Delegation(
                                new DelegationId(new UUID(7, chance.nextLong())),
                                from,
                                to,
                                NOW,
                                NOW.plusSeconds(60)));
    }

    private static Plea plea(Random chance) {
        Plea sample =
                CaseSamples.plea(new UUID(1, 1), BRAND, ExceptionKind.GOODWILL_CREDIT, rub(20_000));
        Set<OperatorId> sharing =
                chance.nextBoolean() ? Set.of(id(chance.nextInt(PEOPLE))) : Set.of();
        return new Plea(
                sample.id(),
                sample.place(),
                new Plea.Asker(id(chance.nextInt(PEOPLE)), sample.asker().team(), sharing),
                sample.kind(),
                sample.amount(),
                sample.words());
    }

    private static OperatorId id(int number) {
        return new OperatorId(new UUID(6, number));
    }
}
