package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kindline.application.contacts.AddNote;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.ConversationRefresh;
import io.kindline.application.contacts.LogPhoneCall;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.MyContacts;
import io.kindline.application.contacts.ParkContact;
import io.kindline.application.contacts.SaveDraft;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.contacts.UnmergeContact;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators do with contacts in hand, through the use cases, on a database. */
abstract class ContactHandlingContract extends ContactStoryLook {
    @Autowired private ConversationRefresh refresh;
    @Autowired private JdbcClient jdbc;
    @Autowired private SendReply sendReply;
    @Autowired private MyContacts myContacts;
    @Autowired private AddNote addNote;
    @Autowired private ParkContact parkContact;
    @Autowired private TransferContact transferContact;
    @Autowired private MergeContacts mergeContacts;
    @Autowired private UnmergeContact unmergeContact;
    @Autowired private SaveDraft saveDraft;
    @Autowired private LogPhoneCall logPhoneCall;

    @Test
    void nobody_answers_in_a_colleagues_contact_but_a_note_is_welcome() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        assertThat(sendReply.handle(ivan, new SendReply.Command(id, MessageText.of("hi"))))
                .isEqualTo(new SendReply.Outcome.Refused(new StepOutcome.HeldBy(olga.id())));
        assertThat(addNote.handle(ivan, id, MessageText.of("try the east exit")))
                .isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void opening_a_colleagues_contact_is_audited_once_however_long_it_is_looked_at() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        conversation.handle(ivan, id, Optional.empty());
        assertThat(refresh.handle(ivan, id).orElseThrow().messages()).hasSize(1);
        refresh.handle(ivan, id);

        assertThat(views(id)).isEqualTo(1);
    }

    private int views(ContactId id) {
        return jdbc.sql(
                        """
                        select count(*) from audit_entries
                        where action = 'contact.viewed' and subject = :subject\
                        """)
                .param("subject", "contact:" + id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_reply_longer_than_the_channel_carries_is_refused_and_nothing_is_stored() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        var sent =
                sendReply.handle(
                        olga,
                        new SendReply.Command(id, MessageText.of("x".repeat(chat.textMax() + 1))));

        assertThat(sent).isInstanceOf(SendReply.Outcome.Refused.class);
        assertThat(texts(id)).containsExactly("hello");
    }

    @Test
    void a_parked_contact_comes_back_when_the_subscriber_writes() {
        String from = number();
        ContactId id = opened(chat, from, "one");
        claims(olga);
        parkContact.handle(
                olga,
                new ParkContact.Command(
                        id,
                        ParkReason.WAITING_FOR_SUBSCRIBER,
                        Instant.now().plus(Duration.ofHours(2))));
        assertThat(stored(id)).isInstanceOf(Contact.Parked.class);

        writes(chat, from, "two");

        assertThat(stored(id)).isInstanceOf(Contact.Active.class);
    }

    @Test
    void a_transfer_waits_for_the_colleague_first_and_takes_its_context_along() {
        ContactId id = opened(chat, number(), "billing?");
        claims(olga);

        transferContact.handle(
                olga,
                new TransferContact.Command(
                        id,
                        new TransferContact.Target.ToColleague(ivan.id()),
                        "Спрашивает о счёте за март"));

        assertThat(claimNext.handle(olga)).isEmpty();
        assertThat(claims(ivan).id()).isEqualTo(id);
        assertThat(texts(id)).contains("Спрашивает о счёте за март");
    }

    @Test
    void two_contacts_merged_are_read_as_one_and_unmerged_again_without_loss() {
        String phone = number();
        ContactId first = opened(whatsApp, phone, "in messenger");
        ContactId second = opened(chat, phone, "in chat");
        claims(olga);
        claims(olga);

        mergeContacts.handle(olga, new MergeContacts.Command(first, second));
        assertThat(texts(first)).contains("in messenger", "in chat");
        assertThat(opened(chat, phone, "more in chat")).isEqualTo(first);

        unmergeContact.handle(olga, second);
        assertThat(stored(second).holder()).contains(olga.id());
        assertThat(texts(second)).containsExactly("in chat");
        assertThat(texts(first)).contains("in messenger", "more in chat");
    }

    @Test
    void who_writes_where_two_merges_began_is_read_where_they_ended() {
        String phone = number();
        ContactId first = opened(chat, phone, "in chat");
        ContactId second = opened(whatsApp, phone, "in messenger");
        ContactId third = opened(mail, phone, "by mail");
        claims(olga);
        claims(olga);
        claims(olga);
        mergeContacts.handle(olga, new MergeContacts.Command(second, first));
        mergeContacts.handle(olga, new MergeContacts.Command(third, second));

        assertThat(opened(chat, phone, "more in chat")).isEqualTo(third);
    }

    @Test
    void a_draft_outlives_everything_until_it_is_sent() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);
        saveDraft.handle(olga, id, "Сейчас прове");
        saveDraft.handle(olga, id, "Сейчас проверю");

        assertThat(draft(id)).contains("Сейчас проверю");
        sendReply.handle(olga, new SendReply.Command(id, MessageText.of("Сейчас проверю")));
        assertThat(draft(id)).isEmpty();
    }

    private Optional<String> draft(ContactId id) {
        return conversation
                .handle(olga, id, Optional.empty())
                .orElseThrow()
                .draft()
                .map(draft -> draft.text());
    }

    @Test
    void many_messages_are_read_a_page_at_a_time_none_twice_none_left_out() {
        String from = number();
        ContactId id = opened(chat, from, "m0");
        IntStream.range(1, 120).forEach(i -> writes(chat, from, "m" + i));
        claims(olga);

        List<String> read = new ArrayList<>();
        Optional<Conversation.Answer> page = conversation.handle(olga, id, Optional.empty());
        while (page.isPresent()) {
            page.get()
                    .messages()
                    .reversed()
                    .forEach(line -> read.add(line.message().text().value()));
            page =
                    page.get()
                            .earlier()
                            .flatMap(before -> conversation.handle(olga, id, Optional.of(before)));
        }
        assertThat(read.reversed())
                .isEqualTo(IntStream.range(0, 120).mapToObj(i -> "m" + i).toList());
    }

    @Test
    void a_phone_call_logged_by_hand_is_the_operators_own_from_its_first_second() {
        String number = number();
        var call =
                new LogPhoneCall.Command(
                        phone.id(),
                        new ContactAddress(number),
                        "Пётр",
                        MessageText.of("Заблудился в лесу"));
        var logged = (StepOutcome.Done) logPhoneCall.handle(olga, call);

        assertThat(logged.contact().holder()).contains(olga.id());
        assertThat(myContacts.handle(olga))
                .extracting(ContactCard::channel, ContactCard::unread)
                .containsExactly(tuple(Channel.VOICE, 0));
        assertThat(logPhoneCall.handle(ivan, call)).isEqualTo(new StepOutcome.HeldBy(olga.id()));
        assertThat(subscriberOf(opened(chat, number, "я вышел к дороге")))
                .isEqualTo(logged.contact().head().subscriber());
    }

    @Test
    void files_are_refused_where_the_door_carries_none_and_nothing_is_sent() {
        var call =
                new LogPhoneCall.Command(
                        phone.id(), new ContactAddress(number()), "Пётр", MessageText.of("hello"));
        ContactId id = ((StepOutcome.Done) logPhoneCall.handle(olga, call)).contact().id();

        assertThat(sendReply.handle(olga, withMap(id)))
                .isInstanceOf(SendReply.Outcome.Refused.class);
        assertThat(texts(id)).containsExactly("hello");
    }

    @Test
    void files_go_with_the_reply_where_the_door_carries_them() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        assertThat(sendReply.handle(olga, withMap(id))).isInstanceOf(SendReply.Outcome.Sent.class);
        assertThat(
                        conversation
                                .handle(olga, id, Optional.empty())
                                .orElseThrow()
                                .messages()
                                .getLast()
                                .attachments())
                .extracting(file -> file.name())
                .containsExactly("map.png");
    }

    private static SendReply.Command withMap(ContactId id) {
        var file = new AttachmentFiles.File("map.png", "image/png", 10, "0".repeat(64));
        return new SendReply.Command(id, MessageText.of("the map"), List.of(file));
    }
}
