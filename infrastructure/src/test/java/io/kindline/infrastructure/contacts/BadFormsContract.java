package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.kindline.application.contacts.AddNote;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.DescribeContact;
import io.kindline.application.contacts.NoteFact;
import io.kindline.application.contacts.SaveDraft;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.subscribers.NameSubscriber;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.infrastructure.shared.BadTexts;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into the desk's forms is stored, or refused as a value; it never fails. */
abstract class BadFormsContract extends ContactStoryLook {
    @Autowired private AddNote addNote;
    @Autowired private NoteFact noteFact;
    @Autowired private SaveDraft saveDraft;
    @Autowired private MakePromise makePromise;
    @Autowired private DescribeContact describeContact;
    @Autowired private CloseContact closeContact;
    @Autowired private TransferContact transferContact;
    @Autowired private NameSubscriber nameSubscriber;

    static Stream<String> badTexts() {
        return BadTexts.all();
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void every_form_of_a_contact_takes_any_text_or_says_no(String bad) {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        assertThatCode(
                        () -> {
                            if (isSayable(bad)) {
                                addNote.handle(olga, id, MessageText.of(bad));
                            }
                            noteFact.handle(olga, id, bad);
                            saveDraft.handle(olga, id, bad);
                            makePromise.handle(
                                    olga, new MakePromise.Command(id, bad, Duration.ofMinutes(2)));
                            describeContact.handle(
                                    olga,
                                    new DescribeContact.Command(
                                            id, Optional.empty(), Optional.of(bad)));
                            nameSubscriber.handle(
                                    olga, new NameSubscriber.Command(subscriberOf(id), bad));
                            closeContact.handle(
                                    olga,
                                    id,
                                    new Disposition(Outcome.SOLVED, "", Emotion.CALM, bad));
                        })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void a_transfer_takes_any_words_along_or_says_no(String bad) {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        assertThatCode(() ->
                        transferContact.handle(
                                olga,
                                new TransferContact.Command(
                                        id,
                                        new TransferContact.Target.ToColleague(ivan.id()),
                                        bad)))
                .doesNotThrowAnyException();
    }

    /** What the composer lets through: a text is made a value before it goes anywhere. */
    private static boolean isSayable(String text) {
        try {
            return !MessageText.of(text).value().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
