package io.kindline.application.topics;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import io.kindline.domain.topics.Catalogue;
import io.kindline.domain.topics.ContactTopic;
import io.kindline.domain.topics.ContactTopic.Family;
import io.kindline.domain.topics.Standing;
import io.kindline.domain.topics.TopicKey;
import io.kindline.domain.topics.Topics;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives a brand a topic, or changes how one is called and whether it can still be chosen. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveTopic {
    private final Topics topics;
    private final ChangeLog changes;
    private final InstantSource clock;

    public SaveTopic(Topics topics, ChangeLog changes, InstantSource clock) {
        this.topics = topics;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The topic as it should be, as it was typed.
     *
     * @param brand empty when none could be chosen
     * @param names by language; blank ones are left out
     */
    public record Command(
            Optional<BrandId> brand,
            Kind kind,
            String key,
            Family family,
            Map<Language, String> names,
            Standing standing) {}

    /** Whether a topic is made or changed. */
    public enum Kind {
        NEW,
        KNOWN
    }

    /** What is wrong with a command. */
    public enum Flaw {
        BRAND_MISSING,
        GONE,
        KEY_MALFORMED,
        KEY_TAKEN,
        TOPIC_NAME_MISSING,
        TOPIC_NAME_TOO_LONG
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored, and the desk offers it as told. */
        record Saved(TopicKey topic) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<BrandId> brand = command.brand().filter(actor::maySee);
        String typed = command.key().strip().toLowerCase(Locale.ROOT);
        Optional<ContactTopic> before = brand.map(topics::of).flatMap(it -> it.topic(typed));
        Map<Language, String> names = names(command);
        Set<Flaw> flaws = flaws(command, brand, typed, before, names);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var topic =
                new ContactTopic(
                        brand.orElseThrow(),
                        new TopicKey(typed),
                        before.map(ContactTopic::family).orElse(command.family()),
                        names,
                        command.standing());
        topics.save(topic);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "topic.changed" : "topic.made",
                        "topic:" + typed,
                        brand,
                        before.map(SaveTopic::portrait).orElse(Portrait.NOTHING),
                        portrait(topic)),
                clock.instant());
        return new Outcome.Saved(topic.key());
    }

    private static Map<Language, String> names(Command command) {
        return command.names().entrySet().stream()
                .filter(name -> !name.getValue().isBlank())
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, name -> name.getValue().strip()));
    }

    private static Set<Flaw> flaws(
            Command command,
            Optional<BrandId> brand,
            String key,
            Optional<ContactTopic> before,
            Map<Language, String> names) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (brand.isEmpty()) {
            flaws.add(Flaw.BRAND_MISSING);
        }
        Optional<TopicKey> word = TopicKey.typed(key);
        if (word.isEmpty()) {
            flaws.add(Flaw.KEY_MALFORMED);
        }
        if (command.kind() == Kind.NEW && before.isPresent()) {
            flaws.add(Flaw.KEY_TAKEN);
        }
        if (command.kind() == Kind.KNOWN && before.isEmpty()) {
            flaws.add(Flaw.GONE);
        }
        if (names.isEmpty() && word.filter(Catalogue::isUsual).isEmpty()) {
            flaws.add(Flaw.TOPIC_NAME_MISSING);
        }
        if (names.values().stream().anyMatch(ContactTopic::tooLong)) {
            flaws.add(Flaw.TOPIC_NAME_TOO_LONG);
        }
        return flaws;
    }

    private static Portrait portrait(ContactTopic topic) {
        var names = new TreeMap<String, String>();
        topic.names().forEach((language, name) -> names.put(language.tag(), name));
        return Portrait.NOTHING
                .with("family", topic.family())
                .with("names", names)
                .with("standing", topic.standing());
    }
}
