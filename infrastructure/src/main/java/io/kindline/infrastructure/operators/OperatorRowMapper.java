package io.kindline.infrastructure.operators;

import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.Skill;
import io.kindline.domain.operators.SkillGrant;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.infrastructure.shared.RowMapping;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Between the person and his row. */
@Mapper(config = RowMapping.class)
interface OperatorRowMapper {

    // The last two are steps of a person's life, which look like setters.
    @Mapping(target = "team", source = "teamId")
    @Mapping(target = "described", ignore = true)
    @Mapping(target = "employed", ignore = true)
    Operator toOperator(OperatorRow row);

    @Mapping(target = "teamId", source = "team")
    void copy(Operator operator, @MappingTarget OperatorRow row);

    default OperatorId toId(UUID id) {
        return new OperatorId(id);
    }

    default BrandId toBrand(UUID id) {
        return new BrandId(id);
    }

    default QueueId toQueue(UUID id) {
        return new QueueId(id);
    }

    default Optional<TeamId> toTeam(@Nullable UUID id) {
        return Optional.ofNullable(id).map(TeamId::new);
    }

    default Account toAccount(String account) {
        return new Account(account);
    }

    default ZoneId toZone(String zone) {
        return ZoneId.of(zone);
    }

    default Language toLanguage(String tag) {
        return new Language(tag);
    }

    default SkillGrant toSkill(SkillRow row) {
        var days = new Period(row.getFromDay(), Optional.ofNullable(row.getLastDay()));
        return new SkillGrant(new Skill(row.getSkill()), row.getSkillLevel(), days);
    }

    default RoleGrant toRole(RoleRow row) {
        var days = new Period(row.getFromDay(), Optional.ofNullable(row.getLastDay()));
        return new RoleGrant(row.getGrantedRole(), days);
    }

    default UUID ofId(OperatorId id) {
        return id.value();
    }

    default UUID ofBrand(BrandId id) {
        return id.value();
    }

    default UUID ofQueue(QueueId id) {
        return id.value();
    }

    default @Nullable UUID ofTeam(Optional<TeamId> team) {
        return team.map(TeamId::value).orElse(null);
    }

    default String ofAccount(Account account) {
        return account.value();
    }

    default String ofZone(ZoneId zone) {
        return zone.getId();
    }

    default String ofLanguage(Language language) {
        return language.tag();
    }

    default SkillRow ofSkill(SkillGrant grant) {
        var row = new SkillRow();
        row.setSkill(grant.skill().key());
        row.setSkillLevel(grant.level());
        row.setFromDay(grant.days().from());
        row.setLastDay(grant.days().lastDay().orElse(null));
        return row;
    }

    default RoleRow ofRole(RoleGrant grant) {
        var row = new RoleRow();
        row.setGrantedRole(grant.role());
        row.setFromDay(grant.days().from());
        row.setLastDay(grant.days().lastDay().orElse(null));
        return row;
    }
}
