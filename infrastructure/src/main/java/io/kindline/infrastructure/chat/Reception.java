package io.kindline.infrastructure.chat;

import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.infrastructure.shared.KindlineSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the chat's doors as visitors find them, and who their own site says they are. */
@Component
class Reception {
    private final ChatDoors doors;
    private final ChatOrigins origins;
    private final Brands brands;
    private final KindlineSettings.Limits limits;
    private final InstantSource clock;

    Reception(
            ChatDoors doors,
            ChatOrigins origins,
            Brands brands,
            KindlineSettings settings,
            InstantSource clock) {
        this.doors = doors;
        this.origins = origins;
        this.brands = brands;
        this.limits = settings.limits();
        this.clock = clock;
    }

    /** What a widget shows before the first word. */
    record About(
            String name,
            String brand,
            String accent,
            String persona,
            String greeting,
            String language,
            boolean open,
            String zone,
            @Nullable String opensAt,
            Bounds limits) {}

    /** What is refused as too much. */
    record Bounds(int textMax, int attachmentBytesMax, int attachmentsPerMessageMax) {}

    /** The door by its key, for a page that may use it. */
    EntryPoint door(String key, HttpServletRequest request) {
        EntryPoint door = doors.byKey(key).orElseThrow(ChatProblem.NOT_FOUND::refusal);
        origins.check(request, door);
        return door;
    }

    About about(EntryPoint door) {
        Instant now = clock.instant();
        Brand brand = brands.byId(door.brand());
        boolean open = door.hours().isOpenAt(now);
        return new About(
                door.name(),
                brand.name(),
                brand.accentColour(),
                door.persona().isBlank() ? brand.persona() : door.persona(),
                door.greeting(),
                door.language().tag(),
                open,
                door.hours().zone().getId(),
                open ? null : door.hours().nextOpening(now).map(Instant::toString).orElse(null),
                new Bounds(
                        MessageText.LENGTH_MAX,
                        limits.attachmentBytesMax(),
                        limits.attachmentsPerMessageMax()));
    }

    /** Who the visitor is when a token says so; a token that does not hold ends the request. */
    Optional<SignedIdentity> identity(EntryPoint door, @Nullable String token) {
        return token == null || token.isBlank()
                ? Optional.empty()
                : Optional.of(
                        doors.identitySecret(door)
                                .flatMap(secret ->
                                        SignedIdentity.verified(token, secret, clock.instant()))
                                .orElseThrow(ChatProblem.IDENTITY_REFUSED::refusal));
    }
}
