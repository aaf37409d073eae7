package io.kindline.infrastructure.chat;

import io.kindline.application.chat.ChatLine;
import io.kindline.application.chat.ChatState;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.entrypoints.EntryPointId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the chat API says, in the shapes of {@code docs/integrators/web-chat.md}. */
@Component
class ChatJson {
    private final ChatNames names;

    ChatJson(ChatNames names) {
        this.names = names;
    }

    /** A message as the visitor sees it; {@code from} is me, operator or service. */
    record Line(
            UUID id,
            String at,
            String from,
            @Nullable String name,
            String text,
            @Nullable UUID clientId,
            @Nullable List<File> attachments) {}

    /** A file; {@code image} when it may be shown. */
    record File(UUID id, String name, String contentType, long size, boolean image) {}

    /** How the chat stands: new, waiting, active or closed. */
    record State(String state, @Nullable String operator, boolean rated, @Nullable UUID readUpTo) {}

    Line line(ChatLine line) {
        return new Line(
                line.id().value(),
                line.at().toString(),
                line.from().name().toLowerCase(Locale.ROOT),
                line.name().isEmpty() ? null : line.name(),
                line.text(),
                line.clientId().orElse(null),
                line.attachments().isEmpty() ? null : files(line.attachments()));
    }

    List<File> files(List<Attachment> attachments) {
        return attachments.stream()
                .map(file ->
                        new File(
                                file.id().value(),
                                file.name(),
                                file.contentType(),
                                file.sizeBytes(),
                                file.isPicture()))
                .toList();
    }

    State state(ChatState state, EntryPointId door) {
        return new State(
                word(state.phase()),
                speaker(state, door).orElse(null),
                state.phase() != ChatState.Phase.SILENT && state.rated() == ChatState.Rated.YES,
                state.readUpTo().map(message -> message.value()).orElse(null));
    }

    /** Who is there; under the persona where his name is not told. */
    Optional<String> speaker(ChatState state, EntryPointId door) {
        return state.phase() == ChatState.Phase.ACTIVE && state.operator().isEmpty()
                ? Optional.of(names.persona(door))
                : state.operator().flatMap(names::human);
    }

    /** Silence looks like waiting. */
    private static String word(ChatState.Phase phase) {
        return switch (phase) {
            case NEW, WAITING, ACTIVE, CLOSED -> phase.name().toLowerCase(Locale.ROOT);
            case SILENT -> "waiting";
        };
    }
}
