package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.covert.CovertOutcome;
import io.kindline.application.covert.GoSilent;
import io.kindline.application.distress.AlarmingWords;
import io.kindline.application.distress.SaveSignals;
import io.kindline.application.distress.SettleSigns;
import io.kindline.application.escalations.AddPlace;
import io.kindline.application.escalations.AddTask;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.ConfirmSafe;
import io.kindline.application.escalations.ContactSafety;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.application.escalations.EscalationLine;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.application.escalations.OpenEscalations;
import io.kindline.application.escalations.OverrideWatch;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.escalations.RecordOutcome;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.distress.Danger;
import io.kindline.domain.distress.Sign;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.escalations.DictatedNumber;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People first: the stories of emergencies through the use cases as they are wired. */
abstract class SafetyStoriesContract extends ContactStoryLook {
    @Autowired private RaiseEscalation raise;
    @Autowired private AddPlace addPlace;
    @Autowired private AddTask addTask;
    @Autowired private RecordOutcome recordOutcome;
    @Autowired private ConfirmSafe confirmSafe;
    @Autowired private OverrideWatch override;
    @Autowired private AnswerEscalation answer;
    @Autowired private ContactSafety safety;
    @Autowired private OpenEscalations openEscalations;
    @Autowired private CloseContact close;
    @Autowired private MergeContacts merge;
    @Autowired private GoSilent goSilent;
    @Autowired private ContactReads reads;
    @Autowired private AlarmingWords alarming;
    @Autowired private SettleSigns settle;
    @Autowired private SaveSignals saveSignals;

    private Actor.Staff vera = olga;

    @BeforeEach
    void a_supervisor() {
        vera = new Actor.Staff(ivan.id(), Set.of(Role.SUPERVISOR), ivan.brands());
    }

    private EscalationId raised(ContactId contact, Service service) {
        var outcome = raise.handle(olga, new RaiseEscalation.Command(contact, service));
        return ((RaiseEscalation.Outcome.Raised) outcome).escalation().id();
    }

    private EscalationFile file(ContactId contact) {
        return safety.handle(olga, contact).open().getFirst();
    }

    private ContactId claimed(String text) {
        ContactId contact = opened(chat, number(), text);
        claims(olga);
        return contact;
    }

    @Test
    void S1_a_stranded_drivers_contact_cannot_end_before_he_is_safe() {
        ContactId contact = claimed("My car died, -20 here, phone 3 percent");
        EscalationId taxi = raised(contact, Service.ROADSIDE);
        assertThat(stored(contact).head().priority()).isEqualTo(Priority.LIFE_SAFETY);

        var watched = new StepOutcome.Guarded(StepOutcome.Guard.WATCHED);
        assertThat(close.handle(olga, contact, SOLVED)).isEqualTo(watched);
        assertThat(close.handle(vera, contact, SOLVED)).isEqualTo(watched);
        ContactId other = claimed("another matter");
        assertThat(merge.handle(olga, new MergeContacts.Command(other, contact)))
                .isEqualTo(watched);
        assertThat(stored(contact)).isInstanceOf(Contact.Active.class);

        assertThat(confirmSafe.handle(olga, taxi, "warm and riding home"))
                .isInstanceOf(EscalationOutcome.Done.class);
        assertThat(stored(contact).head().priority()).isEqualTo(Priority.NORMAL);
        assertThat(close.handle(olga, contact, SOLVED)).isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void S1_a_supervisors_recorded_override_ends_the_watch_too() {
        ContactId contact = claimed("help");
        EscalationId call = raised(contact, Service.CHILD);
        assertThat(override.handle(vera, call, " ")).isInstanceOf(EscalationOutcome.Invalid.class);
        assertThat(override.handle(vera, call, "a child played with the phone"))
                .isInstanceOf(EscalationOutcome.Done.class);
        assertThat(close.handle(olga, contact, SOLVED)).isInstanceOf(StepOutcome.Done.class);
        assertThat(texts(contact)).contains("a child played with the phone");
    }

    @Test
    void pressing_twice_calls_once() {
        ContactId contact = claimed("help");
        EscalationId first = raised(contact, Service.POLICE);
        var again = raise.handle(olga, new RaiseEscalation.Command(contact, Service.POLICE));
        assertThat(((RaiseEscalation.Outcome.Already) again).escalation().id()).isEqualTo(first);
    }

    @Test
    void a_waiting_contact_is_put_first_in_the_line() {
        opened(chat, number(), "first in line");
        ContactId behind = opened(chat, number(), "my grandmother does not breathe");
        raised(behind, Service.MEDICAL);
        assertThat(claims(ivan).id()).isEqualTo(behind);
    }

    @Test
    void S2_the_ambulance_comes_before_the_fault_that_kept_her_from_calling_it() {
        ContactId contact = claimed("I cannot reach 103, my mother is ill");
        EscalationId medical = raised(contact, Service.MEDICAL);
        var fault =
                (AddTask.Outcome.Added)
                        addTask.handle(olga, task(medical, Service.NETWORK, "", Optional.empty()));
        assertThat(fault.order()).isEqualTo(AddTask.Order.BLOCKED);
        assertThat(outcome(medical, fault.task(), "reset"))
                .isInstanceOf(EscalationOutcome.Blocked.class);

        var number = new DictatedNumber("+7 900 555 01 42");
        var called =
                (AddTask.Outcome.Added)
                        addTask.handle(
                                olga,
                                task(medical, Service.MEDICAL, "ambulance", Optional.of(number)));
        assertThat(file(contact).tasks().tasks())
                .extracting(task -> task.order().service())
                .containsExactly(Service.MEDICAL, Service.NETWORK);
        assertThat(outcome(medical, called.task(), "on its way"))
                .isInstanceOf(EscalationOutcome.Done.class);
        assertThat(outcome(medical, fault.task(), "reset"))
                .isInstanceOf(EscalationOutcome.Done.class);
        Task kept = file(contact).tasks().tasks().getFirst();
        assertThat(kept.call().orElseThrow().number()).contains(number);
    }

    @Test
    void S2_a_team_is_not_answered_while_a_life_is_at_stake() {
        ContactId contact = claimed("no network and a fire");
        EscalationId network = raised(contact, Service.NETWORK);
        EscalationId fire = raised(contact, Service.FIRE_RESCUE);
        var told =
                new AnswerEscalation.Command(network, AnswerEscalation.Finality.ANSWER, "repaired");
        assertThat(answer.handle(olga, told)).isInstanceOf(EscalationOutcome.Blocked.class);
        confirmSafe.handle(olga, fire, "all out, the brigade is there");
        assertThat(answer.handle(olga, told)).isInstanceOf(EscalationOutcome.Done.class);
    }

    @Test
    void S3_a_covert_card_shows_nothing_and_the_police_task_opens_with_unknown() {
        ContactId contact = claimed("Mum, can you hear me? Somebody is in the flat");
        goSilent.handle(olga, contact);

        var card = reads.card(contact).orElseThrow();
        assertThat(card.subscriberName()).isEmpty();
        assertThat(card.lastText()).isEmpty();
        assertThat(card.heading()).isEmpty();
        assertThat(card.priority()).isEqualTo(Priority.NORMAL);
        EscalationLine line =
                openEscalations.handle(olga).stream()
                        .filter(it -> it.escalation().what().contact().equals(contact))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.discretion()).isEqualTo(Contacts.Discretion.NEUTRAL);
        assertThat(line.name()).isEmpty();
        EscalationFile police = file(contact);
        assertThat(police.tasks().tasks()).isEmpty();

        addPlace.handle(
                olga,
                new AddPlace.Command(
                        police.escalation().id(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Place.Source.UNKNOWN)));
        assertThat(file(contact).tasks().tasks())
                .extracting(task -> task.order().service())
                .containsExactly(Service.POLICE);
        writes(chat, number(), "not hers");
        assertThat(close.handle(olga, contact, SOLVED))
                .isEqualTo(new StepOutcome.Guarded(StepOutcome.Guard.WATCHED));
    }

    @Test
    void S4_one_incident_holds_the_newest_position_and_all_earlier_ones() {
        ContactId contact = claimed("lost in the forest");
        EscalationId lost = raised(contact, Service.FIRE_RESCUE);
        for (String words : List.of("near a sawmill", "60.1001, 30.2002", "9FFW84J9+XG")) {
            addPlace.handle(
                    olga,
                    new AddPlace.Command(
                            lost, words, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        List<Place> places = file(contact).places();
        assertThat(places)
                .extracting(Place::words)
                .containsExactly("9FFW84J9+XG", "60.1001, 30.2002", "near a sawmill");
        assertThat(places.getFirst().point()).isPresent();
    }

    @Test
    void S6_alarming_words_are_shown_as_written_and_never_act_by_themselves() {
        ContactId contact = opened(chat, number(), "Please, my grandmother is not breathing!");
        var here = new AlarmingWords.Where.In(contact);
        assertThat(alarming.handle(olga, here))
                .extracting(sign -> sign.finding().danger(), sign -> sign.finding().words())
                .containsExactly(tuple(Danger.HEALTH, "not breathing"));
        assertThat(alarming.handle(vera, new AlarmingWords.Where.Everywhere()))
                .extracting(Sign::contact)
                .contains(contact);
        assertThat(stored(contact).head().priority()).isEqualTo(Priority.NORMAL);
        assertThat(safety.handle(olga, contact).open()).isEmpty();

        raised(contact, Service.MEDICAL);
        assertThat(alarming.handle(olga, here)).isEmpty();
    }

    @Test
    void S6_somebody_who_read_them_puts_them_away() {
        ContactId contact = opened(chat, number(), "I want to die");
        var here = new AlarmingWords.Where.In(contact);
        var stranger =
                new Actor.Staff(
                        olga.id(), Set.of(Role.OPERATOR), Set.of(new BrandId(UUID.randomUUID())));
        assertThat(alarming.handle(stranger, here)).isEmpty();
        assertThat(settle.handle(stranger, contact))
                .isInstanceOf(SettleSigns.Outcome.NotFound.class);
        assertThat(alarming.handle(olga, here)).hasSize(1);
        settle.handle(olga, contact);
        assertThat(alarming.handle(olga, here)).isEmpty();
    }

    @Test
    void S6_a_list_that_an_administrator_wrote_reads_the_next_message() {
        var admin = new Actor.Staff(ivan.id(), Set.of(Role.ADMINISTRATOR), Set.of());
        var list = SignalList.distress(new Language("id"));
        saveSignals.handle(admin, new SaveSignals.Command(list, Optional.of("fire: lava")));
        ContactId contact = opened(chat, number(), "lava!");
        saveSignals.handle(admin, new SaveSignals.Command(list, Optional.empty()));
        assertThat(alarming.handle(olga, new AlarmingWords.Where.In(contact))).hasSize(1);
    }

    @Test
    void an_operator_of_another_brand_finds_nothing_behind_the_wall() {
        ContactId contact = claimed("help");
        EscalationId id = raised(contact, Service.POLICE);
        var stranger =
                new Actor.Staff(
                        olga.id(),
                        Set.of(Role.OPERATOR, Role.SUPERVISOR),
                        Set.of(new BrandId(UUID.randomUUID())));
        assertThat(raise.handle(stranger, new RaiseEscalation.Command(contact, Service.CHILD)))
                .isInstanceOf(RaiseEscalation.Outcome.NotFound.class);
        assertThat(confirmSafe.handle(stranger, id, "safe"))
                .isInstanceOf(EscalationOutcome.NotFound.class);
        assertThat(safety.handle(stranger, contact).open()).isEmpty();
        assertThat(openEscalations.handle(stranger)).isEmpty();
        assertThat(goSilent.handle(stranger, contact)).isInstanceOf(CovertOutcome.NotFound.class);
    }

    private static AddTask.Command task(
            EscalationId of, Service service, String who, Optional<DictatedNumber> number) {
        return new AddTask.Command(of, service, who, number, "", Optional.empty());
    }

    private EscalationOutcome outcome(EscalationId of, Task task, String words) {
        return recordOutcome.handle(olga, new RecordOutcome.Command(of, task.id(), words));
    }
}
