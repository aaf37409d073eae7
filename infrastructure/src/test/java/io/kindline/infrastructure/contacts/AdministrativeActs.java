package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.AdministrativeAct.act;

import io.kindline.application.privacy.RetentionOfBrand;
import io.kindline.application.privacy.SaveRetention;
import io.kindline.application.relays.ListServiceNumbers;
import io.kindline.application.relays.SaveServiceNumber;
import io.kindline.application.subscribers.RegisterSubscriber;
import io.kindline.application.topics.SaveEnding;
import io.kindline.application.topics.SaveTopic;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.relays.RelaySamples;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.topics.ContactTopic.Family;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Every administrative act that touches a brand, on something of one brand. */
record AdministrativeActs(
        ApplicationContext house,
        BrandId brand,
        Queue queue,
        EntryPoint door,
        Actor.Staff olga,
        Actor.Staff admin) {

    /** Acts that touch no brand, or whose own test tells who may: why they are not below. */
    static final Map<String, String> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("AuditActions", "kinds of entries, of nobody"),
                    Map.entry("ChangeSimulatorPace", "the demo's crowd, of no brand"),
                    Map.entry("ErasePerson", "PersonErasureContract"),
                    Map.entry("ExportPerson", "PersonErasureContract"),
                    Map.entry("PersonOverview", "PersonErasureContract"),
                    Map.entry("LanguagesOfHouse", "languages belong to no brand"),
                    Map.entry("SaveLanguages", "languages belong to no brand"),
                    Map.entry("SaveSignals", "the lists belong to no brand"),
                    Map.entry("WhoAnswers", "the teams of services belong to no brand"),
                    Map.entry("NameAnsweringTeam", "the teams of services belong to no brand"),
                    Map.entry("OutsideServices", "services outside belong to no brand"),
                    Map.entry("SaveOutsideService", "services outside belong to no brand"),
                    Map.entry("SignalsInForce", "the lists belong to no brand"),
                    Map.entry("MailboxHealth", "the tests of mailboxes"),
                    Map.entry("SaveMailbox", "the tests of mailboxes"),
                    Map.entry("TryMailbox", "the tests of mailboxes"),
                    Map.entry("EndRule", "RulesContract"),
                    Map.entry("HouseRules", "RulesContract"),
                    Map.entry("PreviewLimit", "RulesContract"),
                    Map.entry("ReviseClause", "RulesContract"),
                    Map.entry("SetBudget", "RulesContract"),
                    Map.entry("SetKindTerms", "RulesContract"),
                    Map.entry("SetLimit", "RulesContract"),
                    Map.entry("SaveCentre", "centres belong to no brand"),
                    Map.entry("SaveTeam", "teams belong to no brand"),
                    Map.entry("VerifyAuditTrail", "ReadingTheTrailContract"));

    List<AdministrativeAct<?>> all() {
        var people = new ActsOnPeople(house, brand, olga, admin);
        var doors = new ActsOnDoors(house, brand, queue, door);
        return Stream.of(people.people(), people.keys(), doors.doors(), words())
                .<AdministrativeAct<?>>flatMap(List::stream)
                .toList();
    }

    private RegisterSubscriber.Command newcomer() {
        return new RegisterSubscriber.Command(
                brand,
                "Anna",
                Optional.empty(),
                new Subscriber.Home("North", ZoneId.of("Europe/Moscow"), new Language("ru")),
                new Subscriber.Plan("", Optional.empty(), List.of(), Optional.empty()),
                List.of(),
                List.of());
    }

    private SaveServiceNumber.Command serviceNumber() {
        house.getBean(ServiceNumbers.class).save(RelaySamples.number(brand));
        return new SaveServiceNumber.Command(
                Optional.empty(),
                brand,
                RelaySamples.number(brand).number().value(),
                "Europe/Moscow",
                "ru",
                "21:00",
                "09:00",
                ServiceNumber.Use.IN_USE);
    }

    private List<AdministrativeAct<?>> words() {
        return List.of(
                act(
                        house,
                        RegisterSubscriber.class,
                        (it, who) -> it.handle(who, newcomer()),
                        RegisterSubscriber.Outcome.Registered.class::isInstance),
                act(
                        house,
                        SaveTopic.class,
                        (it, who) ->
                                it.handle(
                                        who,
                                        new SaveTopic.Command(
                                                Optional.of(brand),
                                                SaveTopic.Kind.KNOWN,
                                                "roaming",
                                                Family.SERVICE,
                                                Map.of(new Language("en"), "Abroad"),
                                                io.kindline.domain.topics.Standing.OFFERED)),
                        SaveTopic.Outcome.Saved.class::isInstance),
                act(
                        house,
                        SaveEnding.class,
                        (it, who) ->
                                it.handle(
                                        who,
                                        new SaveEnding.Command(
                                                brand,
                                                Outcome.SPAM,
                                                io.kindline.domain.topics.Standing.RETIRED,
                                                Set.of())),
                        SaveEnding.Outcome.Saved.class::isInstance),
                act(
                        house,
                        SaveRetention.class,
                        (it, who) ->
                                it.handle(
                                        who,
                                        new SaveRetention.Command(
                                                brand,
                                                Map.of(Keeping.WORDS, "3650"),
                                                SaveRetention.Sureness.SURE)),
                        SaveRetention.Outcome.Saved.class::isInstance),
                act(
                        house,
                        SaveServiceNumber.class,
                        (it, who) -> it.handle(who, serviceNumber()),
                        SaveServiceNumber.Outcome.Saved.class::isInstance),
                act(
                        house,
                        ListServiceNumbers.class,
                        (it, who) -> it.handle(who),
                        AdministrativeAct::isThere),
                act(
                        house,
                        RetentionOfBrand.class,
                        (it, who) -> it.handle(who, brand),
                        AdministrativeAct::isThere));
    }
}
