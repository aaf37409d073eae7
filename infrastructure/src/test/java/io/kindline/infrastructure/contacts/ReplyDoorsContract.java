package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.ReplyDoors;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.contacts.WaysOut;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By which door a reply leaves, through the use cases, on a database. */
abstract class ReplyDoorsContract extends ContactStoryLook {
    @Autowired private ReplyDoors replyDoors;
    @Autowired private WaysOut waysOut;
    @Autowired private SendReply sendReply;
    @Autowired private MergeContacts mergeContacts;
    @Autowired private CloseContact closeContact;
    @Autowired private Messages messages;
    @Autowired private RecordedGateways gateways;

    /**
     * A door like the chat, behind which a program is told of replies; it carries ten characters.
     */
    private EntryPoint toldOf() {
        UUID id = UUID.randomUUID();
        var door =
                new EntryPoint(
                        new EntryPointId(id),
                        new EntryPointKey("d" + id.toString().replace("-", "")),
                        "Messenger",
                        chat.channel(),
                        chat.door(),
                        chat.brand(),
                        chat.queue(),
                        chat.hours(),
                        chat.targets(),
                        chat.language(),
                        "",
                        chat.persona(),
                        10,
                        Optional.of(URI.create("https://example.org/replies")));
        entryPoints.save(door);
        return door;
    }

    private SendReply.Outcome replies(ContactId id, String text, EntryPoint by) {
        return sendReply.handle(
                olga,
                new SendReply.Command(id, MessageText.of(text), List.of(), Optional.of(by.id())));
    }

    private List<EntryPointId> doorsOf(Actor.Staff who, ContactId id) {
        return replyDoors.handle(who, id).stream().map(EntryPoint::id).toList();
    }

    /**
     * The outbox is empty again the moment its job has seen it: what was handed over stays told.
     */
    private EntryPointId leavesBy(Message message) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !gateways.doorsOf(message.id()).isEmpty());
        return gateways.doorsOf(message.id()).getFirst();
    }

    @Test
    void a_reply_leaves_by_the_door_of_a_contact_joined_into_this_one_and_says_so() {
        String phone = number();
        ContactId first = opened(whatsApp, phone, "in messenger");
        ContactId second = opened(chat, phone, "in chat");
        claims(olga);
        claims(olga);
        mergeContacts.handle(olga, new MergeContacts.Command(first, second));
        writes(chat, phone, "more in chat");

        assertThat(doorsOf(olga, first)).containsExactly(whatsApp.id(), chat.id());
        var sent = (SendReply.Outcome.Sent) replies(first, "by chat", chat);

        assertThat(sent.message().via()).contains(chat.id());
        assertThat(messages.find(sent.message().id()).orElseThrow().via()).contains(chat.id());
        assertThat(leavesBy(sent.message())).isEqualTo(chat.id());
        assertThat(waysOut.metBy(first, chat.id())).contains(second);
        assertThat(conversation.handle(olga, first, Optional.empty()).orElseThrow().messages())
                .extracting(line -> line.message().text().value(), line -> line.entryPoint())
                .contains(
                        tuple("in messenger", whatsApp.id()),
                        tuple("in chat", chat.id()),
                        tuple("more in chat", chat.id()),
                        tuple("by chat", chat.id()));
    }

    @Test
    void an_earlier_door_is_offered_where_it_leads_to_him_again_and_keeps_its_own_limit() {
        EntryPoint messenger = toldOf();
        String phone = number();
        ContactId earlier = opened(messenger, phone, "hello");
        claims(olga);
        closeContact.handle(olga, earlier, SOLVED);
        closeContact.handle(olga, opened(mail, phone, "by mail"), SOLVED);
        ContactId id = opened(chat, phone, "in chat");
        claims(olga);
        claims(olga);

        assertThat(doorsOf(olga, id)).containsExactly(chat.id(), messenger.id());
        assertThat(replies(id, "longer than ten", messenger))
                .isInstanceOfSatisfying(
                        SendReply.Outcome.Refused.class,
                        refused ->
                                assertThat(refused.why()).isInstanceOf(StepOutcome.Invalid.class));
        assertThat(texts(id)).containsExactly("in chat");
        var sent = (SendReply.Outcome.Sent) replies(id, "short", messenger);
        assertThat(leavesBy(sent.message())).isEqualTo(messenger.id());
        assertThat(waysOut.metBy(id, messenger.id())).contains(earlier);
    }

    @Test
    void a_door_that_does_not_lead_to_him_is_refused_and_another_brand_sees_none() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);

        assertThat(replies(id, "x", whatsApp))
                .isEqualTo(
                        new SendReply.Outcome.Refused(
                                new StepOutcome.Invalid(
                                        "door", "This door does not lead to the subscriber.")));
        var foreign =
                new Actor.Staff(
                        ivan.id(), Set.of(Role.OPERATOR), Set.of(new BrandId(UUID.randomUUID())));
        assertThat(doorsOf(foreign, id)).isEmpty();
        assertThat(texts(id)).containsExactly("hello");
    }
}
