package io.kindline.domain.operators;

import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People, brands and teams for tests; each call of {@code operator} makes another person. */
public final class PeopleSamples {
    public static final BrandId NORTH =
            new BrandId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    public static final BrandId SOUTH =
            new BrandId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));
    public static final LocalDate HIRED = LocalDate.of(2026, 3, 2);
    public static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");

    private PeopleSamples() {}

    public static Brand brand(BrandId id, String key) {
        return new Brand(id, key, "Brand " + key, "Care of " + key, "#1f6feb");
    }

    /** An operator of the northern brand in Kamchatka since {@link #HIRED}. */
    public static Operator operator(String account) {
        return new Operator(
                new OperatorId(UUID.randomUUID()),
                new Account(account),
                "Anna " + account,
                "Anna",
                Employment.WORKS_HERE,
                Optional.empty(),
                KAMCHATKA,
                new Language("ru"),
                Set.of(new Language("ru"), new Language("en")),
                Set.of(NORTH),
                Set.of(new QueueId(UUID.fromString("018f0000-0000-7000-8000-00000000000c"))),
                List.of(new SkillGrant(new Skill("roaming"), 2, Period.since(HIRED))),
                List.of(new RoleGrant(Role.OPERATOR, Period.since(HIRED))));
    }
}
