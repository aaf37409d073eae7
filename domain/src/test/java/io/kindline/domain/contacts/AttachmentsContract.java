package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every keeper of attachments does. */
@ContractOf(Attachments.class)
public abstract class AttachmentsContract extends PortContract {
    private final MessageId message = new MessageId(id());
    private final ContactId contact = new ContactId(id());

    private Attachment file(MessageId of, String name) {
        return new Attachment(
                new AttachmentId(id()), of, contact, name, "image/png", 614, "a".repeat(64));
    }

    private Attachments attachments() {
        return port(Attachments.class);
    }

    @Test
    void files_come_back_with_their_message_in_the_order_they_were_added() {
        Attachment map = file(message, "карта 地図.png");
        Attachment roof = file(message, "a roof.png");
        Attachment other = file(new MessageId(id()), "other.png");
        commit(() -> attachments().add(List.of(map, roof)));
        commit(() -> attachments().add(List.of(other)));

        assertThat(attachments().find(map.id())).contains(map);
        assertThat(attachments().of(List.of(message, new MessageId(id()))))
                .isEqualTo(Map.of(message, List.of(map, roof)));
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        assertThat(attachments().find(new AttachmentId(id()))).isEmpty();
        assertThat(attachments().of(List.of())).isEmpty();
        assertThat(attachments().of(List.of(message))).isEmpty();
    }
}
