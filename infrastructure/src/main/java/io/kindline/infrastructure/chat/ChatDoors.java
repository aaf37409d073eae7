package io.kindline.infrastructure.chat;

import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.KindlineSettings.Chat.DoorSettings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The doors of the web chat with the origins whose pages may use them and their secrets. */
@Component
class ChatDoors {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final EntryPoints entryPoints;
    private final Map<String, DoorSettings> settings;

    ChatDoors(EntryPoints entryPoints, KindlineSettings settings) {
        this.entryPoints = entryPoints;
        this.settings = settings.chat().doors();
    }

    /** The chat's door known by the word; other doors are not there for visitors. */
    Optional<EntryPoint> byKey(String key) {
        return KEY.matcher(key).matches()
                ? entryPoints
                        .byKey(new EntryPointKey(key))
                        .filter(found -> found.door() == Door.WIDGET)
                : Optional.empty();
    }

    /** True when a page of the origin may use the door. */
    boolean allows(EntryPoint door, String origin) {
        return of(door).map(DoorSettings::origins).orElse(Set.of()).contains(origin);
    }

    /** True when a page of the origin may use some door or other. */
    boolean anyAllows(String origin) {
        return settings.values().stream().anyMatch(door -> door.origins().contains(origin));
    }

    /** With which the operator's site signs identities; empty when it cannot. */
    Optional<String> identitySecret(EntryPoint door) {
        return of(door).map(DoorSettings::identitySecret).filter(secret -> !secret.isBlank());
    }

    private Optional<DoorSettings> of(EntryPoint door) {
        return Optional.ofNullable(settings.get(door.key().value()));
    }
}
