package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.ChannelGateway;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.infrastructure.shared.OutgoingCalls;
import io.kindline.infrastructure.shared.UnreachableByRule;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replies of doors behind which a program of the operator's stands. With a callback address each
 * reply is posted there, its id as {@code Idempotency-Key}; without one it waits to be fetched.
 * Files are named in the reply and fetched by key.
 */
@Component
class HttpGateway implements ChannelGateway {
    private final OutgoingCalls calls;
    private final JsonMapper json;

    HttpGateway(OutgoingCalls calls, JsonMapper json) {
        this.calls = calls;
        this.json = json;
    }

    @Override
    public Door door() {
        return Door.HTTP;
    }

    @Override
    public ChannelCapabilities capabilities(EntryPoint at) {
        return new ChannelCapabilities(at.textMax(), Ability.YES, Ability.NO, Ability.NO);
    }

    /**
     * A program that fetches replies looks at its own contact only; one that is told hears of it.
     */
    @Override
    public Ability reachesAgain(EntryPoint at) {
        return at.callbackUrl().isPresent() ? Ability.YES : Ability.NO;
    }

    @Override
    public Handover send(OutboundMessage message) {
        return message.entryPoint()
                .callbackUrl()
                .map(url -> post(url, message))
                .orElseGet(Handover.Sent::new);
    }

    private Handover post(URI url, OutboundMessage message) {
        try {
            return answer(
                    calls.post(
                            url,
                            Map.of("Idempotency-Key", message.id().value().toString()),
                            json.writeValueAsString(body(message))));
        } catch (UnreachableByRule e) {
            return new Handover.Refused(e.inPlainWords());
        } catch (IOException _) {
            return new Handover.TryAgain("The channel's program cannot be reached.");
        }
    }

    private static Handover answer(int status) {
        if (status >= 200 && status < 300) {
            return new Handover.Sent();
        }
        return status >= 500 || status == 408 || status == 429
                ? new Handover.TryAgain("The channel's program answered " + status + ".")
                : new Handover.Refused("The channel's program refused it: " + status + ".");
    }

    /** What is posted. */
    record Reply(
            String messageId,
            String contactId,
            String entryPoint,
            String author,
            String text,
            String sentAt,
            List<File> attachments) {}

    /** A file that goes with it, to be fetched at the path by a key that may read contacts. */
    record File(String attachmentId, String name, String contentType, long sizeBytes, String url) {}

    private static Reply body(OutboundMessage message) {
        return new Reply(
                message.id().value().toString(),
                message.contact().value().toString(),
                message.entryPoint().key().value(),
                message.author(),
                message.text().value(),
                message.at().toString(),
                message.files().stream().map(HttpGateway::file).toList());
    }

    private static File file(Attachment file) {
        String id = file.id().value().toString();
        return new File(
                id, file.name(), file.contentType(), file.sizeBytes(), "/api/v1/attachments/" + id);
    }
}
