package io.kindline.ui.contacts;

import io.kindline.application.contacts.TimelineEntry;
import io.kindline.ui.shell.Csv;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A timeline as a file for spreadsheets: times in UTC, long numbers masked, and nothing that a
 * spreadsheet would run as a formula.
 */
final class TimelineCsv {
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\p{Nd}(?:[ ().-]{0,3}\\p{Nd}){2,}(?=(?:[ ().-]{0,3}\\p{Nd}){4})");

    private TimelineCsv() {}

    static String of(List<TimelineEntry> entries) {
        return Stream.concat(
                        Stream.of("opened,closed,channel,state,outcome,topic,heading"),
                        entries.stream().map(TimelineCsv::line))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
    }

    private static String line(TimelineEntry entry) {
        return Stream.of(
                        entry.openedAt().toString(),
                        entry.closedAt().map(Object::toString).orElse(""),
                        entry.channel().name(),
                        entry.state(),
                        entry.outcome().map(Enum::name).orElse(""),
                        entry.topic(),
                        entry.heading())
                .map(TimelineCsv::field)
                .collect(Collectors.joining(","));
    }

    /** One field: quoted, numbers of seven and more digits masked but for their last four. */
    static String field(String text) {
        String masked = NUMBER.matcher(text).replaceAll("***");
        return Csv.quoted(masked);
    }
}
