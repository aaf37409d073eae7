package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.AdministrativeAct.act;

import io.kindline.application.contacts.TryEntryPoint;
import io.kindline.application.entrypoints.ListEntryPoints;
import io.kindline.application.entrypoints.ListQueues;
import io.kindline.application.entrypoints.SaveEntryPoint;
import io.kindline.application.entrypoints.SaveQueue;
import io.kindline.application.routing.TryRouting;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** Acts on entry points and queues. */
record ActsOnDoors(ApplicationContext house, BrandId brand, Queue queue, EntryPoint door) {

    List<AdministrativeAct<?>> doors() {
        return List.of(
                act(
                        house,
                        ListQueues.class,
                        (it, who) -> it.handle(who).stream().filter(queue::equals).toList(),
                        AdministrativeAct::isThere),
                act(
                        house,
                        ListEntryPoints.class,
                        (it, who) ->
                                it.handle(who).stream()
                                        .filter(one -> one.id().equals(door.id()))
                                        .toList(),
                        AdministrativeAct::isThere),
                act(
                        house,
                        SaveQueue.class,
                        (it, who) ->
                                it.handle(
                                        who,
                                        new SaveQueue.Command(
                                                Optional.of(queue.id()),
                                                "Support " + brand.value(),
                                                Optional.of(brand),
                                                "5",
                                                "0",
                                                "30",
                                                "120",
                                                "",
                                                "")),
                        SaveQueue.Outcome.Saved.class::isInstance),
                act(
                        house,
                        SaveEntryPoint.class,
                        (it, who) -> it.handle(who, renamedDoor()),
                        SaveEntryPoint.Outcome.Saved.class::isInstance),
                act(
                        house,
                        TryEntryPoint.class,
                        (it, who) -> it.handle(who, door.id()),
                        answer -> !(answer instanceof TryEntryPoint.Outcome.NotFound)),
                act(
                        house,
                        TryRouting.class,
                        (it, who) ->
                                it.handle(
                                        who,
                                        new TryRouting.Query(
                                                door.id(),
                                                new Language("ru"),
                                                Priority.NORMAL,
                                                Duration.ZERO,
                                                Optional.empty())),
                        AdministrativeAct::isThere));
    }

    private SaveEntryPoint.Command renamedDoor() {
        return new SaveEntryPoint.Command(
                Optional.of(door.id()),
                door.key().value(),
                "Renamed",
                Channel.WEB_CHAT,
                Door.HTTP,
                Optional.of(queue.id()),
                "Europe/Moscow",
                "MON-SUN 00:00-24:00",
                "",
                "1m",
                "5m",
                "8h",
                "ru",
                "",
                "Persona",
                "4000",
                "",
                Standing.IN_USE);
    }
}
