package io.kindline.application.operators;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a brand, which its maker may then see, or changes how one is called and looks. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveBrand {
    private final Brands brands;
    private final Operators operators;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SaveBrand(
            Brands brands, Operators operators, ChangeLog changes, InstantSource clock, Ids ids) {
        this.brands = brands;
        this.operators = operators;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The brand as it should be, as it was typed.
     *
     * @param key of a new brand; an existing one keeps its own, for addresses hold it
     */
    public record Command(
            Optional<BrandId> brand, String key, String name, String persona, String colour) {}

    /** What is wrong with a command. */
    public enum Flaw {
        GONE,
        KEY_MALFORMED,
        KEY_TAKEN,
        NAME_MALFORMED,
        PERSONA_MALFORMED,
        COLOUR_MALFORMED
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored. */
        record Saved(BrandId brand) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Brand> before =
                brands.all().stream()
                        .filter(brand -> Optional.of(brand.id()).equals(command.brand()))
                        .filter(brand -> actor.maySee(brand.id()))
                        .findFirst();
        Set<Flaw> flaws = flaws(command, before);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var brand =
                new Brand(
                        before.map(Brand::id).orElseGet(() -> new BrandId(ids.next())),
                        before.map(Brand::key).orElseGet(() -> typed(command.key())),
                        command.name().strip(),
                        command.persona().strip(),
                        typed(command.colour()));
        Instant now = clock.instant();
        brands.save(brand);
        if (before.isEmpty()) {
            letSee(actor, brand.id());
        }
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "brand.changed" : "brand.made",
                        "brand:" + brand.id().value(),
                        Optional.of(brand.id()),
                        before.map(SaveBrand::portrait).orElse(Portrait.NOTHING),
                        portrait(brand)),
                now);
        return new Outcome.Saved(brand.id());
    }

    /** Somebody must be able to go on setting it up. */
    private void letSee(Actor.Staff actor, BrandId brand) {
        operators.lock();
        operators
                .byId(actor.id())
                .ifPresent(maker -> operators.save(maker.described(seeing(maker, brand))));
    }

    private static Operator.Details seeing(Operator maker, BrandId brand) {
        var seen = new HashSet<>(maker.brands());
        seen.add(brand);
        Operator.Details now = maker.details();
        return new Operator.Details(
                now.account(),
                now.displayName(),
                now.humanName(),
                now.team(),
                now.zone(),
                now.screenLanguage(),
                now.languages(),
                seen,
                now.queues());
    }

    private Set<Flaw> flaws(Command command, Optional<Brand> before) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (command.brand().isPresent() && before.isEmpty()) {
            flaws.add(Flaw.GONE);
        }
        if (command.brand().isEmpty() && !typed(command.key()).matches("[a-z0-9][a-z0-9-]{0,39}")) {
            flaws.add(Flaw.KEY_MALFORMED);
        }
        if (command.brand().isEmpty() && brands.byKey(typed(command.key())).isPresent()) {
            flaws.add(Flaw.KEY_TAKEN);
        }
        if (!Spelling.isName(command.name())) {
            flaws.add(Flaw.NAME_MALFORMED);
        }
        if (!Spelling.isName(command.persona())) {
            flaws.add(Flaw.PERSONA_MALFORMED);
        }
        if (!typed(command.colour()).matches("#[0-9a-f]{6}")) {
            flaws.add(Flaw.COLOUR_MALFORMED);
        }
        return flaws;
    }

    private static String typed(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static Portrait portrait(Brand brand) {
        return Portrait.NOTHING
                .with("key", brand.key())
                .with("name", brand.name())
                .with("persona", brand.persona())
                .with("colour", brand.accentColour());
    }
}
