package io.kindline.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.AuditLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail taken along: every entry whole, and nothing that a spreadsheet would run. */
class TrailFilesTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private static AuditLine line(String actor, Map<String, String> particulars) {
        return new AuditLine(
                ID,
                "house",
                Instant.parse("2026-11-26T09:00:00Z"),
                actor,
                "team.saved",
                "team:7",
                particulars,
                Optional.of(12L));
    }

    @Test
    void an_entry_is_one_row_with_its_particulars_in_order() {
        String csv =
                TrailFiles.csv(
                        List.of(
                                line(
                                        "operator:1",
                                        Map.of("name.before", "Days", "name.after", "A \"B\""))));

        assertThat(csv)
                .isEqualTo(
                        """
                        \ufeffat,chain,place,actor,action,subject,particulars
                        "2026-11-26T09:00:00Z","house","12","operator:1","team.saved","team:7",\
                        "name.after=A ""B""; name.before=Days"
                        """
                                .replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\r\n=HYPERLINK(\"http://127.0.0.1\")"
            })
    void nothing_that_somebody_typed_is_run_as_a_formula(String typed) {
        String csv = TrailFiles.csv(List.of(line(typed, Map.of(typed, typed))));

        assertThat(csv).contains("\"'" + typed.replace("\"", "\"\"") + "\"");
        assertThat(csv).doesNotContainPattern("(^|,)\"\\s*[=+@-]");
    }

    @Test
    void programs_get_every_word_as_it_is() {
        String json = TrailFiles.json(List.of(line("=1+1", Map.of("why", "Возврат \"сейчас\""))));

        assertThat(json)
                .contains("\"actor\":\"=1+1\"")
                .contains("Возврат \\\"сейчас\\\"")
                .contains("\"place\":12")
                .contains(ID.toString());
    }
}
