package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.EmotionChange;
import io.kindline.application.contacts.EmotionReport;
import io.kindline.application.operators.ApiClient;
import io.kindline.application.operators.Caller;
import io.kindline.application.operators.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts for those who answer for the work. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Reports", description = "Counts over a period (key, or a supervisor's token)")
class EmotionReportController {
    private final EmotionReport report;

    EmotionReportController(EmotionReport report) {
        this.report = report;
    }

    /** Contacts closed from the one day to the other, both included. */
    record Emotions(LocalDate from, LocalDate to, long contacts, List<Change> changes) {}

    /** So many contacts began with the one emotion and ended with the other. */
    record Change(String start, String end, long contacts) {
        static Change of(EmotionChange change) {
            return new Change(
                    ApiWords.of(change.start()), ApiWords.of(change.end()), change.contacts());
        }
    }

    @GetMapping("/emotions")
    @Operation(
            summary = "How people felt when they came and when they left",
            description =
                    "Counts contacts closed on the days from and to and between, most frequent"
                            + " change first. Days are those of a person's own zone, for keys"
                            + " those of UTC.")
    Emotions emotions(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > EmotionReport.DAYS_MAX) {
            throw BadRequest.malformed(
                    "to must be from or up to " + (EmotionReport.DAYS_MAX - 1) + " days later.");
        }
        ZoneId zone = zone(who);
        List<EmotionChange> changes =
                report.handle(
                        who.actor(),
                        new EmotionReport.Query(
                                first.atStartOfDay(zone).toInstant(),
                                last.plusDays(1).atStartOfDay(zone).toInstant()));
        return new Emotions(
                first,
                last,
                changes.stream().mapToLong(EmotionChange::contacts).sum(),
                changes.stream().map(Change::of).toList());
    }

    private static ZoneId zone(Caller who) {
        return switch (who) {
            case SignedIn person -> person.zone();
            case ApiClient _ -> ZoneOffset.UTC;
        };
    }

    private static LocalDate day(String name, @Nullable String given) {
        try {
            return Optional.ofNullable(given)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1970 && day.getYear() <= 9998)
                    .orElseThrow(() -> malformed(name));
        } catch (DateTimeParseException _) {
            throw malformed(name);
        }
    }

    private static BadRequest malformed(String name) {
        return BadRequest.malformed(name + " must be a day such as 2026-11-22.");
    }
}
