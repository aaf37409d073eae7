package io.kindline.infrastructure.escalations;

import io.kindline.application.escalations.EscalationFile;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.DictatedNumber;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.shared.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;

/** Escalations as the API takes and shows them; fields without a value are left out. */
final class EscalationShapes {
    private EscalationShapes() {}

    /** Where somebody is: words, coordinates, or both. */
    record Where(@Nullable String text, @Nullable Double latitude, @Nullable Double longitude) {}

    /** Help to be called. */
    record Raise(
            @Nullable String service,
            @Nullable Where place,
            @Nullable String secondPath,
            @Nullable Boolean drill) {}

    /**
     * Help that was called; {@code state} is raised, acknowledged, safe, overridden or answered.
     */
    record Raised(UUID escalationId, String state) {}

    /** A call to a service, or one to be made. */
    record NewTask(
            @Nullable String service,
            @Nullable String calledWho,
            @Nullable String number,
            @Nullable String reference,
            @Nullable Instant eta) {}

    /** A task; {@code state} is open, blocked or done. The number shows its end only. */
    record TaskShape(
            UUID taskId,
            String service,
            String state,
            @Nullable String calledWho,
            @Nullable String number,
            @Nullable String reference,
            @Nullable Instant eta,
            @Nullable Instant calledAt,
            @Nullable String outcome,
            @Nullable Instant outcomeAt) {}

    /** A report of where somebody is. */
    record PlaceShape(
            UUID placeId,
            String text,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer accuracyMetres,
            String source,
            Instant at) {}

    /** An escalation whole, the newest place first, tasks in their order. */
    record Whole(
            UUID escalationId,
            UUID contactId,
            String service,
            String state,
            UUID ownerId,
            Instant raisedAt,
            boolean drill,
            @Nullable Instant nextCheckAt,
            @Nullable String reminded,
            @Nullable String status,
            @Nullable String ending,
            @Nullable Integer waitingContacts,
            @Nullable UUID teamId,
            @Nullable String asked,
            List<PlaceShape> places,
            List<TaskShape> tasks) {}

    /** The words of an answer by the tags of their languages. */
    static Map<Language, String> languages(@Nullable Map<String, String> texts) {
        return Optional.ofNullable(texts).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(one -> new Language(one.getKey()), Map.Entry::getValue));
    }

    static Whole whole(EscalationFile file) {
        Escalation escalation = file.escalation();
        Optional<Escalation.Open> open =
                escalation instanceof Escalation.Open it ? Optional.of(it) : Optional.empty();
        return new Whole(
                escalation.id().value(),
                escalation.what().contact().value(),
                escalation.what().service().word(),
                state(escalation),
                escalation.owner().value(),
                escalation.what().raisedAt(),
                escalation.what().purpose() == Escalation.Purpose.DRILL,
                open.map(it -> it.watch().next()).orElse(null),
                open.map(it -> word(it.watch().level())).orElse(null),
                escalation instanceof Escalation.Functional functional
                                && !functional.status().isEmpty()
                        ? functional.status()
                        : null,
                escalation instanceof Escalation.Ended ended ? ended.words() : null,
                escalation.what().service().isLifeSafety() ? null : file.waiting().contacts(),
                team(escalation),
                asked(escalation),
                file.places().stream().map(EscalationShapes::place).toList(),
                file.tasks().tasks().stream()
                        .map(task -> task(task, file.tasks().isBlocked(task)))
                        .toList());
    }

    private static @Nullable UUID team(Escalation escalation) {
        return escalation instanceof Escalation.Functional functional
                ? functional.team().map(TeamId::value).orElse(null)
                : null;
    }

    /** How high a team's escalation has climbed: team, leaders or supervisors. */
    private static @Nullable String asked(Escalation escalation) {
        return escalation instanceof Escalation.Open open
                        && open.alarm() instanceof Alarm.Climbing climbing
                ? word(climbing.rung())
                : null;
    }

    static String state(Escalation escalation) {
        return switch (escalation) {
            case Escalation.Open open when open.alarm() instanceof Alarm.Heard -> "acknowledged";
            case Escalation.Open _ -> "raised";
            case Escalation.Ended ended -> word(ended.ending());
        };
    }

    static TaskShape task(Task task, boolean blocked) {
        Optional<Task.Call> call = task.call();
        Optional<Task.Done> done =
                task instanceof Task.Done it ? Optional.of(it) : Optional.empty();
        return new TaskShape(
                task.id().value(),
                task.order().service().word(),
                done.isPresent() ? "done" : blocked ? "blocked" : "open",
                call.map(Task.Call::who).orElse(null),
                call.flatMap(Task.Call::number).map(DictatedNumber::masked).orElse(null),
                call.map(Task.Call::reference).filter(it -> !it.isEmpty()).orElse(null),
                call.flatMap(Task.Call::eta).orElse(null),
                call.map(Task.Call::at).orElse(null),
                done.map(Task.Done::outcome).orElse(null),
                done.map(Task.Done::at).orElse(null));
    }

    private static PlaceShape place(Place place) {
        return new PlaceShape(
                place.id().value(),
                place.words(),
                place.point().map(GeoPoint::latitude).orElse(null),
                place.point().map(GeoPoint::longitude).orElse(null),
                place.accuracyMetres().orElse(null),
                word(place.source()),
                place.at());
    }

    static Service service(@Nullable String word) {
        return Service.ofWord(Optional.ofNullable(word).orElse(""))
                .orElseThrow(() ->
                        problem(
                                Problems.MALFORMED,
                                "service must be one of "
                                        + Stream.of(Service.values()).map(Service::word).toList()
                                        + "."));
    }

    static Optional<GeoPoint> point(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null && longitude == null) {
            return Optional.empty();
        }
        if (latitude == null || longitude == null) {
            throw problem(Problems.MALFORMED, "Give latitude and longitude, or neither.");
        }
        try {
            return Optional.of(new GeoPoint(latitude, longitude));
        } catch (IllegalArgumentException _) {
            throw problem(
                    Problems.MALFORMED, "latitude is -90 to 90 and longitude -180 to 180 degrees.");
        }
    }

    /** The escalation after the step, or the problem that says why not. */
    static Escalation done(EscalationOutcome outcome) {
        return switch (outcome) {
            case EscalationOutcome.Done(Escalation escalation) -> escalation;
            case EscalationOutcome.NotFound _ ->
                    throw problem(Problems.NOT_FOUND, "There is no such escalation or task.");
            case EscalationOutcome.Over _ ->
                    throw problem(Problems.CONFLICT, "The escalation has ended.");
            case EscalationOutcome.NotYours _ ->
                    throw problem(
                            Problems.NOT_ALLOWED,
                            "Only a supervisor or somebody of the asked team may do that.");
            case EscalationOutcome.Blocked _ ->
                    throw problem(
                            Problems.CONFLICT,
                            "Blocked: a task that may save a life has no outcome yet.");
            case EscalationOutcome.Invalid(String why) -> throw problem(Problems.MALFORMED, why);
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ErrorResponseException problem(Problems problem, String detail) {
        return new ErrorResponseException(problem.status(), problem.detail(detail), null);
    }
}
