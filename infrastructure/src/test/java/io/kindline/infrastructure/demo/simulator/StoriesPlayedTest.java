package io.kindline.infrastructure.demo.simulator;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.kindline.application.demo.Story;
import io.kindline.application.demo.StoryPart;
import io.kindline.application.demo.StoryProgress;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.infrastructure.TestKindline;
import io.kindline.infrastructure.demo.DemoData;
import io.kindline.infrastructure.demo.DemoMail;
import io.kindline.infrastructure.demo.Person;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Demo mode as it runs, with its jobs: made-up people write real mails. */
@SpringBootTest(
        classes = TestKindline.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demomail;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
            "kindline.data-dir=target/data-demo-mail",
            "kindline.demo.enabled=true",
            "kindline.demo.simulator=off",
            "kindline.demo.subscribers=120",
            "logging.level.root=warn"
        })
@DirtiesContext
class StoriesPlayedTest {
    private static final String TALE =
            """
            == S24
            language: ru
            S mail: Добрый день. Мастер не пришёл.
            O: Добрый день! Он будет в три.
            S mail: Спасибо, жду.
            O: Хорошего дня!
            C: Ждёт мастера
            """;

    private static final String PLAYED =
            """
            == S2
            language: ru
            S telegram: Нет связи у озера.
            Q: 61.5521, 34.5312, у озера | Узнаю и напишу
            U: Починили
            F: Живёт у озера
            T: У озера туман
            C: Передано сети
            """;

    @Autowired private Lines lines;
    @Autowired private StoryDesk desk;
    @Autowired private DemoData data;
    @Autowired private DemoMail own;
    @Autowired private EntryPoints entryPoints;
    @Autowired private Mailboxes mailboxes;
    @Autowired private Shifts shifts;
    @Autowired private JdbcClient jdbc;
    @Autowired private Environment environment;

    @Test
    void a_story_goes_by_the_server_in_the_program_when_no_other_is_set_up() throws Exception {
        Person writer = writer(0);
        assertThat(told(writer)).isEqualTo(StoryProgress.State.ENDED);

        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(own.inbox(address(writer)))
                                .extracting(MimeMessage::getSubject)
                                .containsExactly(
                                        "Re: Добрый день. Мастер не пришёл.",
                                        "Re: Добрый день. Мастер не пришёл."));
        assertThat(viewsByPrograms()).isZero();
    }

    @Test
    void a_story_goes_by_the_server_that_is_set_up_for_the_door() throws Exception {
        Person writer = writer(1);
        Mailbox before = mailboxes.of(door().id()).orElseThrow();
        var elsewhere =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
        elsewhere.start();
        try {
            elsewhere.setUser("help@lantern.example", "help", "of-the-house");
            mailboxes.save(mailbox(elsewhere));

            assertThat(told(writer)).isEqualTo(StoryProgress.State.ENDED);

            await().atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(by(elsewhere, "help@")).hasSize(2));
            assertThat(by(elsewhere, address(writer)))
                    .extracting(mail -> mail.getAllRecipients()[0].toString())
                    .containsOnly("help@lantern.example")
                    .hasSize(2);
            assertThat(own.inbox(address(writer))).isEmpty();
        } finally {
            mailboxes.save(before);
            elsewhere.stop();
        }
    }

    static List<String> ids() {
        return Tale.all().stream().map(tale -> tale.story().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_story_plays_to_its_end_and_leaves_nobody_in_danger(String id) {
        Story story =
                Tale.all().stream()
                        .map(Tale::story)
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        Instant begun = Instant.now();
        Map<StoryDeeds.Kind, Long> before = SeenDeeds.inAll(jdbc, desk.deeds());

        assertThat(told(story, writer(ids().indexOf(id)))).isEqualTo(StoryProgress.State.ENDED);

        Actor.Staff player = desk.player().orElseThrow();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from escalations_escalations where ending is null")
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(
                        jdbc.sql("select count(*) from expenses_expenses where state <> 'settled'")
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(
                        jdbc.sql("select count(*) from relays_relays where state <> 'ENDED'")
                                .query(Long.class)
                                .single())
                .isZero();
        Map<StoryDeeds.Kind, Long> after = SeenDeeds.inAll(jdbc, desk.deeds());
        SeenDeeds.wantedBy(story)
                .forEach((kind, times) ->
                        assertThat(after.getOrDefault(kind, 0L) - before.getOrDefault(kind, 0L))
                                .as(kind.name())
                                .isGreaterThanOrEqualTo(times));
        int closed =
                story.steps().stream()
                        .mapToInt(step ->
                                switch (step) {
                                    case Story.Step.Closes _ -> 1;
                                    case Story.Step.HelpsMany many -> many.people();
                                    default -> 0;
                                })
                        .sum();
        assertThat(shifts.tally(player.id(), begun).handled()).isEqualTo(closed);
    }

    @Test
    void a_story_that_is_played_waits_for_each_act_of_the_presenter() throws Exception {
        Story story = Tale.parse(PLAYED).getFirst().story();
        Actor.Staff presenter = desk.player().orElseThrow();
        try (var wire = new Wire(environment.getProperty("local.server.port", Integer.class, 0))) {
            var telling =
                    new Telling(
                            story,
                            StoryPart.PLAY,
                            presenter,
                            desk,
                            new InAHurry(lines, wire, writer(2)));
            Thread telt = Thread.startVirtualThread(telling);

            for (int step : List.of(1, 3, 4, 5)) {
                await("step " + step).atMost(30, SECONDS).until(() -> isYourTurn(telling, step));
                Thread.sleep(2_500);
                assertThat(isYourTurn(telling, step)).as("step " + step).isTrue();
                ContactId contact = telling.progress().contact().orElseThrow();
                switch (story.steps().get(step)) {
                    case Story.Step.Deed deed when step != 4 -> desk.act(presenter, contact, deed);
                    case Story.Step.Closes end -> desk.close(presenter, contact, end);
                    default -> telling.goOn();
                }
            }
            assertThat(telt.join(Duration.ofSeconds(30))).isTrue();
            assertThat(telling.progress().state()).isEqualTo(StoryProgress.State.ENDED);
        }
    }

    private static boolean isYourTurn(Telling telling, int step) {
        return telling.progress().state() == StoryProgress.State.YOUR_TURN
                && telling.progress().step() == step;
    }

    private StoryProgress.State told(Person writer) {
        return told(Tale.parse(TALE).getFirst().story(), writer);
    }

    private StoryProgress.State told(Story story, Person writer) {
        try (var wire = new Wire(environment.getProperty("local.server.port", Integer.class, 0))) {
            var telling =
                    new Telling(
                            story,
                            StoryPart.WATCH,
                            desk.player().orElseThrow(),
                            desk,
                            new InAHurry(lines, wire, writer));
            telling.run();
            return telling.progress().state();
        }
    }

    private EntryPoint door() {
        return entryPoints.byKey(new EntryPointKey("mail")).orElseThrow();
    }

    private Person writer(int which) {
        return IntStream.rangeClosed(10, 120)
                .mapToObj(data.people()::person)
                .filter(one -> one.brand().equals("lantern") && one.mail().isPresent())
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private static String address(Person writer) {
        return writer.mail().orElseThrow();
    }

    private long viewsByPrograms() {
        return jdbc.sql("select count(*) from audit_entries where action = 'contact.viewed'")
                .query(Long.class)
                .single();
    }

    private static List<MimeMessage> by(GreenMail server, String sender) throws Exception {
        var all = new ArrayList<MimeMessage>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getFrom()[0].toString().contains(sender)
                    && mail.getRecipients(Message.RecipientType.TO) != null) {
                all.add(mail);
            }
        }
        return all;
    }

    private Mailbox mailbox(GreenMail server) {
        return new Mailbox(
                door().id(),
                new MailServer("127.0.0.1", server.getImap().getPort(), MailServer.Tls.NONE),
                new MailServer("127.0.0.1", server.getSmtp().getPort(), MailServer.Tls.NONE),
                new MailLogin("help", "of-the-house"),
                "INBOX",
                new ContactAddress("help@lantern.example"),
                Mailbox.ReplyTo.TOKEN,
                "Lantern Mobile",
                Optional.empty(),
                "");
    }
}
