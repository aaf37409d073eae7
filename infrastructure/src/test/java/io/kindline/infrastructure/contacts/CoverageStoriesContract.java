package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.coverage.ComplainOfCoverage;
import io.kindline.application.coverage.ComplainOfCoverage.Asked;
import io.kindline.application.coverage.ComplainOfCoverage.Outcome;
import io.kindline.application.coverage.CoverageClusters;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.TellLinked;
import io.kindline.application.promises.MyPromises;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S20: people complain of coverage; the network is asked once for a place and answers all. */
abstract class CoverageStoriesContract extends ContactStoryLook {
    private static final String PROMISE = "Узнаем и скажем вам";

    @Autowired private ComplainOfCoverage complain;
    @Autowired private CoverageClusters clusters;
    @Autowired private AnswerEscalation answer;
    @Autowired private TellLinked tell;
    @Autowired private MyPromises mine;
    @Autowired private MergeContacts merge;

    private ContactId claimed() {
        ContactId contact = opened(chat, number(), "За лесом и горой / не ловит телефон мой");
        claims(olga);
        return contact;
    }

    private Outcome complains(ContactId contact, String where) {
        return complain.handle(olga, new ComplainOfCoverage.Command(contact, where, PROMISE));
    }

    private static EscalationId ticket(Outcome outcome) {
        return ((Outcome.Noted) outcome).ticket();
    }

    @Test
    void S20_one_ticket_for_a_place_and_one_answer_for_all_who_complained_of_it() {
        ContactId first = claimed();
        ContactId near = claimed();
        ContactId far = claimed();
        Outcome noted = complains(first, "behind the hill, 60.10000, 30.30000");
        assertThat(complains(near, "60°06'10\"N 30°18'00\"E"))
                .isEqualTo(new Outcome.Noted(ticket(noted), Asked.BEFORE));
        assertThat(ticket(complains(far, "60.5, 30.3"))).isNotEqualTo(ticket(noted));
        assertThat(mine.handle(olga)).hasSize(3);
        assertThat(clusters.handle(olga))
                .extracting(cluster -> cluster.points().size())
                .containsExactlyInAnyOrder(2, 1);

        answer.handle(
                olga,
                new AnswerEscalation.Command(
                        ticket(noted),
                        AnswerEscalation.Finality.ANSWER,
                        "A mast is built in spring",
                        Map.of(new Language("ru"), "Весной поставят мачту")));
        while (tell.handle(new Actor.Clockwork("test")) > 0) {
            // somebody may still be told
        }

        assertThat(texts(first)).containsOnlyOnce("Весной поставят мачту");
        assertThat(texts(near)).containsOnlyOnce("Весной поставят мачту");
        assertThat(texts(far)).doesNotContain("Весной поставят мачту");
        assertThat(mine.handle(olga))
                .extracting(promise -> promise.words().contact())
                .containsExactly(far);
        assertThat(clusters.handle(olga)).hasSize(1);
    }

    @Test
    void a_complaint_without_coordinates_asks_for_them_and_leaves_nothing() {
        ContactId contact = claimed();
        assertThat(complains(contact, "behind the hill")).isEqualTo(new Outcome.NoPlace());
        assertThat(complains(contact, "95.0, 30.0")).isEqualTo(new Outcome.NoPlace());
        assertThat(clusters.handle(olga)).isEmpty();
        assertThat(mine.handle(olga)).isEmpty();
    }

    @Test
    void who_complains_twice_is_promised_once() {
        ContactId contact = claimed();
        complains(contact, "60.1, 30.3");
        complains(contact, "60.1, 30.3");
        assertThat(mine.handle(olga)).hasSize(1);
        assertThat(clusters.handle(olga).getFirst().points()).hasSize(1);
    }

    @Test
    void many_at_once_ask_the_network_once() throws Exception {
        List<ContactId> contacts = IntStream.range(0, 6).mapToObj(_ -> claimed()).toList();
        List<Callable<Outcome>> all =
                contacts.stream()
                        .<Callable<Outcome>>map(contact -> () -> complains(contact, "60.1, 30.3"))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var one : threads.invokeAll(all)) {
                assertThat(one.get()).isInstanceOf(Outcome.Noted.class);
            }
        }
        assertThat(clusters.handle(olga)).hasSize(1);
        assertThat(clusters.handle(olga).getFirst().points()).hasSize(6);
    }

    @Test
    void S32_another_brand_complains_of_nothing_and_sees_nothing() {
        ContactId contact = claimed();
        complains(contact, "60.1, 30.3");
        var stranger =
                new Actor.Staff(
                        ivan.id(), Set.of(Role.OPERATOR), Set.of(new BrandId(UUID.randomUUID())));
        assertThat(
                        complain.handle(
                                stranger,
                                new ComplainOfCoverage.Command(contact, "60.1, 30.3", PROMISE)))
                .isEqualTo(new Outcome.NotFound());
        assertThat(clusters.handle(stranger)).isEmpty();
    }

    private EntryPoint reviews() {
        UUID id = UUID.randomUUID();
        var door =
                new EntryPoint(
                        new EntryPointId(id),
                        new EntryPointKey("r" + id.toString().replace("-", "")),
                        "Reviews",
                        Channel.STORE_REVIEW,
                        chat.door(),
                        chat.brand(),
                        chat.queue(),
                        chat.hours(),
                        chat.targets(),
                        chat.language(),
                        "",
                        chat.persona(),
                        350,
                        chat.callbackUrl());
        entryPoints.save(door);
        return door;
    }

    @Test
    void S20_a_verse_in_public_goes_on_in_private_to_the_answer() {
        ContactId verse = opened(reviews(), number(), "За лесом и горой / не ловит телефон мой");
        ContactId chatting = opened(chat, number(), "стихи писал я");
        claims(olga);
        claims(olga);
        merge.handle(olga, new MergeContacts.Command(verse, chatting));

        EscalationId network = ticket(complains(verse, "60.1, 30.3"));
        assertThat(saidBy(verse, PROMISE)).containsExactly(chat.id());

        answer.handle(
                olga,
                new AnswerEscalation.Command(
                        network,
                        AnswerEscalation.Finality.ANSWER,
                        "A mast is built in spring",
                        Map.of(new Language("ru"), "Весной поставят мачту")));
        while (tell.handle(new Actor.Clockwork("test")) > 0) {
            // somebody may still be told
        }
        assertThat(saidBy(verse, "Весной поставят мачту")).containsExactly(chat.id());
        assertThat(mine.handle(olga)).isEmpty();
    }

    /** By which doors these words left. */
    private List<EntryPointId> saidBy(ContactId contact, String words) {
        return conversation
                .handle(olga, contact, Optional.empty())
                .orElseThrow()
                .messages()
                .stream()
                .filter(line -> line.message().text().value().equals(words))
                .map(MessageLine::entryPoint)
                .toList();
    }
}
