package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ChannelGateway.Ability;
import io.kindline.application.contacts.ChannelGateway.ChannelCapabilities;
import io.kindline.application.kit.Centre;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written now and goes later. */
class PlannedReplyTest {
    private static final Duration NIGHT = Duration.ofHours(12);
    private static final Actor JOB = new Actor.Clockwork("planned-replies");

    private final Centre centre = new Centre();
    private final ReplyRules rules =
            new ReplyRules(
                    centre.house.entryPoints,
                    new WaysOut(
                            centre.house.port(KnownDoors.class),
                            centre.house.entryPoints,
                            new ChannelGateways(List.of(new Wire()))));
    private final PlanReply plan =
            new PlanReply(
                    centre.book,
                    centre.house.planned,
                    rules,
                    centre.house.drafts,
                    new PlanReply.Desk(centre.live, centre.clock, centre.ids));
    private final TakeBackReply takeBack =
            new TakeBackReply(centre.book, centre.house.planned, centre.live);
    private final RepliesPlanned list = new RepliesPlanned(centre.house.planned);
    private final SettlePlannedReply settle =
            new SettlePlannedReply(
                    centre.house.contacts,
                    centre.book,
                    centre.house.planned,
                    rules,
                    new SettlePlannedReply.Moment(centre.clock, centre.live));
    private ContactId contact = new ContactId(UUID.randomUUID());

    /** Carries a thousand characters and no files. */
    private static final class Wire implements ChannelGateway {
        @Override
        public Door door() {
            return Door.WIDGET;
        }

        @Override
        public ChannelCapabilities capabilities(EntryPoint at) {
            return new ChannelCapabilities(1_000, Ability.NO, Ability.NO, Ability.NO);
        }

        @Override
        public Handover send(OutboundMessage message) {
            return new Handover.Sent();
        }
    }

    @BeforeEach
    void anna_wrote_and_olga_has_it() {
        contact = centre.writes(centre.chat, "anna", "Нет сети");
        centre.claims();
        centre.pass(Duration.ofMinutes(1));
    }

    private static Actor.Staff somebody(Role role, BrandId brand) {
        return new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(role), Set.of(brand));
    }

    private PlanReply.Outcome planned(Actor.Staff by, Instant due, String text) {
        return plan.handle(by, new SendReply.Command(contact, MessageText.of(text)), due);
    }

    private PlannedReply.Waiting planned() {
        var outcome = planned(centre.olga, centre.now().plus(NIGHT), "Доброе утро!");
        return ((PlanReply.Outcome.Planned) outcome).reply();
    }

    private void theJobLooks() {
        centre.house.planned.toSettle(centre.now(), 100).forEach(id -> settle.handle(JOB, id));
    }

    private List<Message> outbound() {
        return centre.house.messages.in(Set.of(contact)).stream()
                .filter(message -> message.author() instanceof Author.Operator)
                .toList();
    }

    @Test
    void it_waits_seen_by_colleagues_and_goes_at_its_time_under_its_writers_name() {
        PlannedReply.Waiting reply = planned();
        theJobLooks();
        assertThat(outbound()).isEmpty();
        assertThat(list.handle(somebody(Role.OPERATOR, centre.queue.brand()), contact))
                .containsExactly(reply);

        centre.pass(NIGHT);
        theJobLooks();
        theJobLooks();

        assertThat(outbound())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.text().value()).isEqualTo("Доброе утро!");
                    assertThat(message.author()).isEqualTo(new Author.Operator(centre.olga.id()));
                    assertThat(message.delivery()).isEqualTo(new Delivery.Queued());
                    assertThat(message.at()).isEqualTo(reply.words().dueAt());
                });
        assertThat(list.handle(centre.olga, contact)).isEmpty();
    }

    @Test
    void the_subscriber_writes_first_it_does_not_go_and_the_operator_sees_so() {
        PlannedReply.Waiting reply = planned();
        centre.pass(Duration.ofHours(1));
        centre.writes(centre.chat, "anna", "Уже всё работает!");
        centre.told.clear();

        theJobLooks();
        centre.pass(NIGHT);
        theJobLooks();

        assertThat(outbound()).isEmpty();
        assertThat(list.handle(centre.olga, contact))
                .singleElement()
                .satisfies(it -> {
                    assertThat(((PlannedReply.Stopped) it).why())
                            .isEqualTo(PlannedReply.Why.SUBSCRIBER_WROTE);
                    assertThat(it.words()).isEqualTo(reply.words());
                });
        assertThat(centre.told)
                .contains(
                        new LiveEvent.PlannedReplyChanged(contact, Optional.of(centre.olga.id())));
        assertThat(centre.house.messages.in(Set.of(contact)).getLast().author())
                .isEqualTo(new Author.Event("planned-reply-stopped " + JOB.auditName()));
        assertThat(takeBack.handle(centre.olga, reply.id()))
                .isInstanceOf(TakeBackReply.Outcome.TakenBack.class);
        assertThat(list.handle(centre.olga, contact)).isEmpty();
    }

    @Test
    void a_crash_between_the_word_and_the_look_lets_nothing_stale_go() {
        planned();
        centre.pass(NIGHT.minusSeconds(1));
        centre.writes(centre.chat, "anna", "Уже всё работает!");
        centre.pass(Duration.ofSeconds(2));

        theJobLooks();

        assertThat(outbound()).isEmpty();
    }

    @Test
    void taken_back_it_does_not_go_and_its_words_come_back() {
        PlannedReply.Waiting reply = planned();

        assertThat(takeBack.handle(centre.olga, reply.id()))
                .isEqualTo(new TakeBackReply.Outcome.TakenBack(reply, List.of()));
        assertThat(takeBack.handle(centre.olga, reply.id()))
                .isEqualTo(new TakeBackReply.Outcome.NotThere());

        centre.pass(NIGHT);
        theJobLooks();
        assertThat(outbound()).isEmpty();
    }

    @Test
    void it_goes_although_the_contact_was_closed_meanwhile() {
        planned();
        centre.closes(contact, new Disposition(Outcome.SOLVED, "", Emotion.CALM, ""));

        centre.pass(NIGHT);
        theJobLooks();

        assertThat(outbound()).hasSize(1);
        assertThat(centre.house.contacts.find(contact).orElseThrow())
                .isInstanceOf(Contact.Closed.class);
    }

    @Test
    void not_every_time_and_not_every_length_can_be_planned() {
        assertThat(refusal(planned(centre.olga, centre.now(), "x"))).isEqualTo("due");
        assertThat(refusal(planned(centre.olga, centre.now().plus(Duration.ofDays(91)), "x")))
                .isEqualTo("due");
        assertThat(refusal(planned(centre.olga, centre.now().plus(NIGHT), "x".repeat(1_001))))
                .isEqualTo("too-long");
        for (int i = 0; i < PlanReply.IN_CONTACT_MAX; i++) {
            planned();
        }
        assertThat(refusal(planned(centre.olga, centre.now().plus(NIGHT), "x")))
                .isEqualTo("too-many-planned");
    }

    private static String refusal(PlanReply.Outcome outcome) {
        return ((StepOutcome.Invalid) ((PlanReply.Outcome.Refused) outcome).why()).what();
    }

    @Test
    void only_who_has_the_contact_or_leads_plans_and_takes_back() {
        Actor.Staff colleague = somebody(Role.OPERATOR, centre.queue.brand());
        Actor.Staff lead = somebody(Role.SUPERVISOR, centre.queue.brand());
        Actor.Staff stranger = somebody(Role.SUPERVISOR, new BrandId(UUID.randomUUID()));
        PlannedReplyId id = planned().id();
        Instant due = centre.now().plus(NIGHT);

        assertThat(planned(colleague, due, "x"))
                .isEqualTo(new PlanReply.Outcome.Refused(new StepOutcome.HeldBy(centre.olga.id())));
        assertThat(planned(stranger, due, "x"))
                .isEqualTo(new PlanReply.Outcome.Refused(new StepOutcome.NotFound()));
        assertThat(list.handle(stranger, contact)).isEmpty();
        assertThat(takeBack.handle(colleague, id)).isEqualTo(new TakeBackReply.Outcome.NotYours());
        assertThat(takeBack.handle(stranger, id)).isEqualTo(new TakeBackReply.Outcome.NotThere());
        assertThat(takeBack.handle(lead, id)).isInstanceOf(TakeBackReply.Outcome.TakenBack.class);
        assertThat(SettlePlannedReply.class.getAnnotation(UseCase.class).allowed())
                .containsExactly(Role.SYSTEM);
    }
}
