package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.covert.GoSilent;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.application.escalations.LinkContact;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.escalations.TellLinked;
import io.kindline.application.promises.MyPromises;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team is asked once, and its answer reaches all who wait for it, through the use cases. */
abstract class AnswerStoriesContract extends ContactStoryLook {
    private static final Actor JOB = new Actor.Clockwork("test");
    private static final Language RUSSIAN = new Language("ru");

    @Autowired private RaiseEscalation raise;
    @Autowired private LinkContact link;
    @Autowired private AnswerEscalation answer;
    @Autowired private TellLinked tell;
    @Autowired private GoSilent goSilent;
    @Autowired private MyPromises mine;

    private ContactId claimed(String text) {
        ContactId contact = opened(chat, number(), text);
        claims(olga);
        return contact;
    }

    private EscalationId asked(ContactId contact) {
        var outcome = raise.handle(olga, new RaiseEscalation.Command(contact, Service.NETWORK));
        return ((RaiseEscalation.Outcome.Raised) outcome).escalation().id();
    }

    private EscalationOutcome waits(EscalationId network, ContactId contact) {
        return link.handle(olga, new LinkContact.Command(network, contact, "Узнаем и скажем"));
    }

    private void answers(EscalationId network, String words, Map<Language, String> inLanguages) {
        var command =
                new AnswerEscalation.Command(
                        network, AnswerEscalation.Finality.ANSWER, words, inLanguages);
        assertThat(answer.handle(olga, command)).isInstanceOf(EscalationOutcome.Done.class);
    }

    private void told() {
        while (tell.handle(JOB) > 0) {
            // somebody may still be told
        }
    }

    @Test
    void the_answer_of_a_team_reaches_all_who_wait_in_their_language_and_keeps_their_promises() {
        ContactId first = claimed("нет связи");
        EscalationId network = asked(first);
        ContactId second = claimed("и у меня");
        assertThat(waits(network, second)).isInstanceOf(EscalationOutcome.Done.class);
        waits(network, second);
        assertThat(mine.handle(olga)).as("promised once").hasSize(1);
        told();
        assertThat(texts(second)).doesNotContain("Мачту починили");

        answers(network, "The mast is repaired", Map.of(RUSSIAN, "Мачту починили"));
        told();
        told();

        assertThat(texts(first)).containsOnlyOnce("Мачту починили");
        assertThat(texts(second)).containsOnlyOnce("Мачту починили");
        assertThat(mine.handle(olga)).isEmpty();
    }

    @Test
    void whose_language_nobody_wrote_is_told_in_the_teams_own_words() {
        ContactId contact = claimed("нет связи");
        answers(asked(contact), "The mast is repaired", Map.of());
        told();
        assertThat(texts(contact))
                .as("a line for colleagues, and the message")
                .filteredOn("The mast is repaired"::equals)
                .hasSize(2);
    }

    @Test
    void S3_somebody_who_cannot_speak_freely_is_told_nothing() {
        EscalationId network = asked(claimed("нет связи"));
        ContactId silent = claimed("мама, это я");
        waits(network, silent);
        goSilent.handle(olga, silent);
        answers(network, "Repaired", Map.of());
        told();
        assertThat(texts(silent)).doesNotContain("Repaired");
        assertThat(mine.handle(olga)).as("what we owe stays owed").hasSize(1);
    }

    @Test
    void many_nodes_tell_each_of_many_once() throws Exception {
        EscalationId network = asked(claimed("нет связи"));
        List<ContactId> waiting =
                IntStream.range(0, 12).mapToObj(_ -> claimed("и у меня")).toList();
        waiting.forEach(contact -> waits(network, contact));
        answers(network, "Repaired", Map.of());
        Callable<Integer> node = () -> tell.handle(JOB);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var one : nodes.invokeAll(Collections.nCopies(4, node))) {
                one.get();
            }
        }
        told();
        waiting.forEach(contact -> assertThat(texts(contact)).containsOnlyOnce("Repaired"));
    }

    @Test
    void nobody_waits_for_what_is_of_another_brand_or_for_somebody_in_danger() {
        ContactId contact = claimed("нет связи");
        EscalationId network = asked(contact);
        var stranger =
                new Actor.Staff(
                        olga.id(), Set.of(Role.OPERATOR), Set.of(new BrandId(UUID.randomUUID())));
        var command = new LinkContact.Command(network, contact, "");
        assertThat(link.handle(stranger, command)).isInstanceOf(EscalationOutcome.NotFound.class);
        var danger =
                (RaiseEscalation.Outcome.Raised)
                        raise.handle(olga, new RaiseEscalation.Command(contact, Service.CHILD));
        assertThat(waits(danger.escalation().id(), claimed("и я")))
                .isInstanceOf(EscalationOutcome.Invalid.class);
    }
}
