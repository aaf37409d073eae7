package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.contacts.InboundLedger.Receipt;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of receipts does. */
@ContractOf(InboundLedger.class)
public abstract class InboundLedgerContract extends PortContract {
    private final String source = "door:" + id();

    private SourceKey key(String key) {
        return new SourceKey(source, key);
    }

    private Receipt remembered(String hash, SourceKey... keys) {
        var receipt =
                new Receipt(
                        List.of(keys),
                        hash.repeat(64),
                        new ContactId(id()),
                        new MessageId(id()),
                        "waiting",
                        NOW);
        commit(() -> port(InboundLedger.class).remember(receipt));
        return receipt;
    }

    @Test
    void an_answer_is_found_again_by_any_of_its_keys() {
        Receipt receipt = remembered("a", key("Ключ 1"), key("external-1"));
        List<SourceKey> asked = List.of(key("another"), key("external-1"));

        assertThat(port(InboundLedger.class).find(asked))
                .contains(
                        new Receipt(
                                asked,
                                receipt.bodyHash(),
                                receipt.contact(),
                                receipt.message(),
                                receipt.state(),
                                NOW));
        assertThat(port(InboundLedger.class).find(List.of(key("ключ 1")))).isEmpty();
    }

    @Test
    void the_same_key_of_another_source_is_another_key() {
        remembered("a", key("1"));

        assertThat(port(InboundLedger.class).find(List.of(new SourceKey("door:" + id(), "1"))))
                .isEmpty();
    }

    @Test
    void what_was_sent_is_kept_as_it_came_apart_from_its_message() {
        var message = new MessageId(id());
        var sent = Optional.of(NOW.minusSeconds(614));
        var payload = Arrival.Payload.of("{\"text\":\"Привет 😀 =1+1\"}", 1_000);
        var arrival = new Arrival(sent, Optional.of(payload));
        commit(() -> port(InboundLedger.class).keep(message, arrival, NOW));

        assertThat(port(InboundLedger.class).arrival(message)).contains(arrival);
        assertThat(port(InboundLedger.class).arrival(new MessageId(id()))).isEmpty();
    }

    @Test
    void of_what_is_too_long_the_start_is_kept_and_said_to_be_cut() {
        var message = new MessageId(id());
        var cut = Arrival.Payload.of("я😀", 4);
        var arrival = new Arrival(Optional.empty(), Optional.of(cut));
        commit(() -> port(InboundLedger.class).keep(message, arrival, NOW));

        assertThat(cut).isEqualTo(new Arrival.Payload("я", Arrival.Extent.CUT));
        assertThat(port(InboundLedger.class).arrival(message)).contains(arrival);
    }

    @Test
    void a_key_is_stored_once() {
        Receipt first = remembered("a", key("1"));

        assertThatThrownBy(() -> remembered("b", key("2"), key("1"))).isInstanceOf(Conflict.class);
        assertThat(port(InboundLedger.class).find(List.of(key("1"))).orElseThrow().bodyHash())
                .isEqualTo(first.bodyHash());
    }
}
