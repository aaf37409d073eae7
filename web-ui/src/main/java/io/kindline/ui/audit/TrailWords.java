package io.kindline.ui.audit;

import com.vaadin.flow.component.Component;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.OperatorId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Words for what stands in the trail: who, what, to what; all looked up in memory. */
@org.springframework.stereotype.Component
public record TrailWords(Operators operators, AccessKeys keys, Brands brands) {
    private static final int ID_SHOWN = 6;

    /** Who is meant by an actor's name. */
    public String actor(Component near, String name) {
        String[] parts = name.split(":", 2);
        String of = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "operator" ->
                    id(of).flatMap(id -> operators.byId(new OperatorId(id)))
                            .map(it -> it.displayName() + " (" + it.account().value() + ")")
                            .orElse(name);
            case "api-key" ->
                    id(of).flatMap(id -> keys.byId(new AccessKeyId(id)))
                            .map(AccessKey::name)
                            .orElse(name);
            case "visitor" -> near.getTranslation("trail.visitor");
            default -> "Kindline: " + of;
        };
    }

    /** The trail's names of everybody whose name or account has the words in it. */
    public Set<String> actorsLike(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return operators.all().stream()
                .filter(one -> matches(one, wanted))
                .map(one -> "operator:" + one.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean matches(Operator one, String wanted) {
        return one.account().value().contains(wanted)
                || one.displayName().toLowerCase(Locale.ROOT).contains(wanted)
                || one.id().value().toString().equals(wanted);
    }

    /** What was done, in words where there are any. */
    public String action(Component near, String action) {
        String key = "deed" + "." + action;
        String words = near.getTranslation(key);
        return words.contains(key) ? action : words;
    }

    /** To what it was done: a kind, and the end of the id that tells it from others. */
    public String subject(Component near, String subject) {
        String[] parts = subject.split(":", 2);
        String key = "thing" + "." + parts[0];
        String words = near.getTranslation(key);
        String kind = words.contains(key) ? parts[0] : words;
        if (parts.length < 2) {
            return kind;
        }
        String named = named(parts[0], parts[1]);
        return kind + " " + named;
    }

    private String named(String kind, String of) {
        Optional<String> name =
                switch (kind) {
                    case "operator" ->
                            id(of).flatMap(id -> operators.byId(new OperatorId(id)))
                                    .map(Operator::displayName);
                    case "brand" -> brand(of);
                    default -> Optional.empty();
                };
        return name.orElse("…" + of.substring(Math.max(0, of.length() - ID_SHOWN)));
    }

    /** The brand of a chain; empty for the house. */
    public Optional<String> brand(String chain) {
        return brands.all().stream()
                .filter(brand -> brand.id().value().toString().equals(chain))
                .map(Brand::name)
                .findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
