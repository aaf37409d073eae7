package io.kindline.application.entrypoints;

import io.kindline.application.audit.Portrait;
import io.kindline.application.entrypoints.SaveEntryPoint.Command;
import io.kindline.application.entrypoints.SaveEntryPoint.Flaw;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.OpeningHours;
import io.kindline.domain.entrypoints.OpeningHoursText;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.entrypoints.SlaTargets;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be written about an entry point. */
public final class EntryPointRules {
    private static final int GREETING_MAX = 2_000;
    private static final int HOURS_MAX = 2_000;
    private static final int TEXT_MAX = 25_000;
    private static final int CALLBACK_MAX = 1_000;

    private final EntryPoints entryPoints;
    private final Queues queues;
    private final HouseLanguages languages;

    public EntryPointRules(EntryPoints entryPoints, Queues queues, HouseLanguages languages) {
        this.entryPoints = entryPoints;
        this.queues = queues;
        this.languages = languages;
    }

    /**
     * Hours as they were typed.
     *
     * @return empty when zone, week or dates cannot be read
     */
    public static Optional<OpeningHours> hours(String zone, String week, String dates) {
        try {
            return zone(zone).map(known -> new OpeningHoursText(week, dates).in(known));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String typed) {
        String name = typed.strip();
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    Set<Flaw> flaws(Actor.Staff actor, Command command, Optional<EntryPoint> before) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (command.entryPoint().isPresent()) {
            unless(before.isPresent(), Flaw.GONE, flaws);
        } else {
            boolean key = key(command).matches("[a-z0-9][a-z0-9-]{0,39}");
            unless(key, Flaw.KEY_MALFORMED, flaws);
            unless(!key || isFree(key(command)), Flaw.KEY_TAKEN, flaws);
        }
        unless(Typed.isName(command.name()), Flaw.NAME_MALFORMED, flaws);
        unless(
                queue(command)
                        .filter(queue -> actor.maySee(queue.brand()))
                        .filter(queue ->
                                before.isEmpty() || before.get().brand().equals(queue.brand()))
                        .isPresent(),
                Flaw.QUEUE_MISSING,
                flaws);
        unless(zone(command.zone()).isPresent(), Flaw.ZONE_UNKNOWN, flaws);
        unless(isReadable(command.week(), ""), Flaw.WEEK_MALFORMED, flaws);
        unless(isReadable("", command.dates()), Flaw.DATES_MALFORMED, flaws);
        addFlawsOfPromises(command, flaws);
        addFlawsOfWords(command, flaws);
        return flaws;
    }

    private static boolean isReadable(String week, String dates) {
        return week.length() <= HOURS_MAX
                && dates.length() <= HOURS_MAX
                && hours("UTC", week, dates).isPresent();
    }

    private static void addFlawsOfPromises(Command command, Set<Flaw> flaws) {
        unless(isTime(command.firstResponse()), Flaw.FIRST_RESPONSE_MALFORMED, flaws);
        unless(isTime(command.nextResponse()), Flaw.NEXT_RESPONSE_MALFORMED, flaws);
        unless(isTime(command.resolution()), Flaw.RESOLUTION_MALFORMED, flaws);
        unless(
                Typed.number(command.textMax(), 1, TEXT_MAX).isPresent(),
                Flaw.TEXT_MAX_MALFORMED,
                flaws);
    }

    private boolean isServed(String tag) {
        return languages.served().serve(Language.of(tag));
    }

    private void addFlawsOfWords(Command command, Set<Flaw> flaws) {
        boolean language = command.language().strip().matches("[A-Za-z]{2,3}");
        unless(language, Flaw.LANGUAGE_MALFORMED, flaws);
        unless(!language || isServed(command.language()), Flaw.LANGUAGE_NOT_SERVED, flaws);
        unless(command.greeting().length() <= GREETING_MAX, Flaw.GREETING_TOO_LONG, flaws);
        unless(Typed.isName(command.persona()), Flaw.PERSONA_MALFORMED, flaws);
        unless(
                command.callback().isBlank() || callback(command).isPresent(),
                Flaw.CALLBACK_MALFORMED,
                flaws);
    }

    private static boolean isTime(String typed) {
        return Typed.time(typed).isPresent();
    }

    private static void unless(boolean holds, Flaw flaw, Set<Flaw> flaws) {
        if (!holds) {
            flaws.add(flaw);
        }
    }

    private boolean isFree(String key) {
        return entryPoints.all().stream().noneMatch(door -> door.key().value().equals(key));
    }

    private Optional<Queue> queue(Command command) {
        return queues.all().stream()
                .filter(queue -> Optional.of(queue.id()).equals(command.queue()))
                .findFirst();
    }

    private static String key(Command command) {
        return command.key().strip().toLowerCase(Locale.ROOT);
    }

    /** An address of the web without a name or password in it. */
    private static Optional<URI> callback(Command command) {
        String typed = command.callback().strip();
        try {
            var uri = new URI(typed);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                            && typed.length() <= CALLBACK_MAX
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    EntryPoint read(EntryPointId id, Command command, Optional<EntryPoint> before) {
        Queue queue = queue(command).orElseThrow();
        return new EntryPoint(
                id,
                before.map(EntryPoint::key).orElseGet(() -> new EntryPointKey(key(command))),
                command.name().strip(),
                before.map(EntryPoint::channel).orElse(command.channel()),
                before.map(EntryPoint::door).orElse(command.door()),
                queue.brand(),
                queue.id(),
                hours(command.zone(), command.week(), command.dates()).orElseThrow(),
                new SlaTargets(
                        Typed.time(command.firstResponse()).orElseThrow(),
                        Typed.time(command.nextResponse()).orElseThrow(),
                        Typed.time(command.resolution()).orElseThrow()),
                Language.of(command.language()),
                command.greeting().strip(),
                command.persona().strip(),
                Typed.number(command.textMax(), 1, TEXT_MAX).orElseThrow(),
                callback(command),
                command.standing());
    }

    Portrait portrait(EntryPoint door) {
        OpeningHoursText hours = OpeningHoursText.of(door.hours());
        return Portrait.NOTHING
                .with("key", door.key().value())
                .with("name", door.name())
                .with("channel", door.channel())
                .with("door", door.door())
                .with("queue", queues.byId(door.queue()).name())
                .with("zone", door.hours().zone().getId())
                .with("week", hours.week())
                .with("dates", hours.dates())
                .with("first-response", written(door.targets().firstResponse()))
                .with("next-response", written(door.targets().nextResponse()))
                .with("resolution", written(door.targets().resolution()))
                .with("language", door.language().tag())
                .with("greeting", door.greeting())
                .with("persona", door.persona())
                .with("text-max", door.textMax())
                .with("callback", door.callbackUrl().map(URI::toString).orElse(""))
                .with("standing", door.standing());
    }

    /** {@code 30s}, {@code 5m} or {@code 8h}, as it is typed. */
    public static String written(Duration time) {
        long seconds = time.toSeconds();
        if (seconds % 3600 == 0) {
            return seconds / 3600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
