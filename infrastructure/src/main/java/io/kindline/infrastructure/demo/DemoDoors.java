package io.kindline.infrastructure.demo;

import io.kindline.application.shared.Ids;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.OpeningHours;
import io.kindline.domain.entrypoints.OpeningHoursText;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.entrypoints.SkillNeed;
import io.kindline.domain.entrypoints.SlaTargets;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the queues and the doors before them (scenario S26). */
@Component
@OnlyInDemo
class DemoDoors {
    private final Queues queues;
    private final EntryPoints entryPoints;
    private final InstantSource clock;
    private final Ids ids;

    DemoDoors(Queues queues, EntryPoints entryPoints, InstantSource clock, Ids ids) {
        this.queues = queues;
        this.entryPoints = entryPoints;
        this.clock = clock;
        this.ids = ids;
    }

    /** Makes them all; the queues made, in order. */
    List<Queue> seed(Map<String, BrandId> brands) {
        Map<String, Queue> byWord = new HashMap<>();
        for (List<String> row : DemoFiles.table("queues.txt")) {
            Queue queue = queue(row, brands);
            queues.save(queue);
            byWord.put(row.getFirst(), queue);
        }
        for (List<String> row : DemoFiles.table("doors.txt")) {
            entryPoints.save(door(row, brands, byWord));
        }
        return List.copyOf(byWord.values());
    }

    private Queue queue(List<String> row, Map<String, BrandId> brands) {
        return new Queue(
                new QueueId(ids.next()),
                row.get(1),
                known(brands, row.get(2)),
                Integer.parseInt(row.get(3)),
                duration(row.get(4)),
                duration(row.get(5)),
                duration(row.get(6)),
                skill(row.get(7)));
    }

    private EntryPoint door(
            List<String> row, Map<String, BrandId> brands, Map<String, Queue> byWord) {
        String[] targets = row.get(9).split(" ", -1);
        return new EntryPoint(
                new EntryPointId(ids.next()),
                new EntryPointKey(row.get(0)),
                row.get(1),
                Channel.valueOf(row.get(2)),
                Door.valueOf(row.get(3)),
                known(brands, row.get(4)),
                known(byWord, row.get(5)).id(),
                hours(ZoneId.of(row.get(6)), row.get(7), row.get(8)),
                new SlaTargets(duration(targets[0]), duration(targets[1]), duration(targets[2])),
                new Language(row.get(10)),
                row.get(13),
                row.get(12),
                Integer.parseInt(row.get(11)),
                Optional.empty());
    }

    private OpeningHours hours(ZoneId zone, String week, String dates) {
        int year = Year.from(clock.instant().atZone(zone)).getValue();
        String dated =
                dates.replace("{y}", Integer.toString(year))
                        .replace("{n}", Integer.toString(year + 1));
        return new OpeningHoursText(week, dated).in(zone);
    }

    private static Optional<SkillNeed> skill(String text) {
        String[] words = text.split(" ", -1);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new SkillNeed(words[0], Integer.parseInt(words[1])));
    }

    /** {@code 20s}, {@code 5m}, {@code 24h}. */
    private static Duration duration(String text) {
        return Duration.parse("PT" + text);
    }

    private static <T> T known(Map<String, T> byWord, String word) {
        return Objects.requireNonNull(byWord.get(word), () -> "not in the demo data: " + word);
    }
}
