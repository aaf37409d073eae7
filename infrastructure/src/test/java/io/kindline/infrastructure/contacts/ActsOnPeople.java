package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.AdministrativeAct.act;

import io.kindline.application.audit.AuditFilter;
import io.kindline.application.audit.ReadAuditTrail;
import io.kindline.application.operators.AllAccessKeys;
import io.kindline.application.operators.ChangeEmployment;
import io.kindline.application.operators.InvitePerson;
import io.kindline.application.operators.IssueApiKey;
import io.kindline.application.operators.IssuedSecret;
import io.kindline.application.operators.ListPeople;
import io.kindline.application.operators.SaveBrand;
import io.kindline.application.operators.SavePerson;
import io.kindline.application.operators.UnlockSignIn;
import io.kindline.application.operators.ViewPerson;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Acts on people and keys. */
record ActsOnPeople(ApplicationContext house, BrandId brand, Actor.Staff olga, Actor.Staff admin) {

    List<AdministrativeAct<?>> people() {
        Operator person = house.getBean(Operators.class).byId(olga.id()).orElseThrow();
        var wanted =
                new SavePerson.Command(
                        Optional.of(person.id()),
                        person.account().value(),
                        "Olga Renamed",
                        person.humanName(),
                        Optional.empty(),
                        "Europe/Moscow",
                        "ru",
                        "ru, en",
                        person.brands(),
                        person.queues(),
                        "",
                        olga.roles(),
                        Optional.empty());
        return List.of(
                act(
                        house,
                        SavePerson.class,
                        (it, who) -> it.handle(who, wanted),
                        SavePerson.Outcome.Saved.class::isInstance),
                act(
                        house,
                        ViewPerson.class,
                        (it, who) -> it.handle(who, person.id()),
                        AdministrativeAct::isThere),
                act(
                        house,
                        ListPeople.class,
                        (it, who) ->
                                it.handle(
                                                who,
                                                new ListPeople.Query(
                                                        person.account().value(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Employment.WORKS_HERE,
                                                        Optional.empty()))
                                        .items(),
                        AdministrativeAct::isThere),
                act(
                        house,
                        InvitePerson.class,
                        (it, who) -> it.handle(who, person.id()),
                        InvitePerson.Outcome.Invited.class::isInstance),
                act(
                        house,
                        UnlockSignIn.class,
                        (it, who) -> it.handle(who, person.id()),
                        UnlockSignIn.Outcome.UNLOCKED::equals),
                act(
                        house,
                        ChangeEmployment.class,
                        (it, who) ->
                                it.handle(
                                        who,
                                        new ChangeEmployment.Command(
                                                person.id(), Employment.WORKS_HERE)),
                        // which of the two depends on who else works in the tests' house
                        answer ->
                                answer == ChangeEmployment.Outcome.CHANGED
                                        || answer == ChangeEmployment.Outcome.LAST_ADMINISTRATOR),
                act(
                        house,
                        SaveBrand.class,
                        (it, who) ->
                                it.handle(
                                        who,
                                        new SaveBrand.Command(
                                                Optional.of(brand),
                                                "",
                                                "Renamed " + brand.value(),
                                                "Persona",
                                                "#112233")),
                        SaveBrand.Outcome.Saved.class::isInstance));
    }

    List<AdministrativeAct<?>> keys() {
        var command = new IssueApiKey.Command("program", Set.of(brand), Set.of(Scope.values()));
        house.getBean(IssueApiKey.class).handle(admin, command);
        return List.of(
                act(
                        house,
                        IssueApiKey.class,
                        (it, who) -> it.handle(who, command),
                        IssuedSecret.class::isInstance),
                act(
                        house,
                        AllAccessKeys.class,
                        (it, who) ->
                                it.handle(who).stream()
                                        .filter(line ->
                                                line.key() instanceof AccessKey.ApiKey key
                                                        && key.brands().contains(brand))
                                        .toList(),
                        AdministrativeAct::isThere),
                act(
                        house,
                        ReadAuditTrail.class,
                        (it, who) ->
                                it
                                        .handle(
                                                who,
                                                new ReadAuditTrail.Command(
                                                        ReadAuditTrail.View.AUDIT_TRAIL,
                                                        AuditFilter.ALL,
                                                        Optional.empty(),
                                                        200))
                                        .items()
                                        .stream()
                                        .filter(line ->
                                                line.chain().equals(brand.value().toString()))
                                        .toList(),
                        AdministrativeAct::isThere));
    }
}
