package io.kindline.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page of rights tells of every page, path and use case, with the roles it is for. A new one
 * without a line fails here; {@code KINDLINE_WRITE_RIGHTS=1} writes the lines, to be read before
 * they are committed.
 */
class RightsTableTest {
    private static final Path PAGE = Path.of("operations", "rights.md");
    private static final String BEGIN = "## Pages";

    @Test
    void the_page_of_rights_tells_what_the_classes_say() throws IOException {
        String told = Files.readString(PAGE);
        String head = told.substring(0, told.indexOf(BEGIN));
        String now = new RightsTable(House.classes()).markdown();
        if (System.getenv("KINDLINE_WRITE_RIGHTS") != null) {
            Files.writeString(PAGE, head + now);
        }

        assertThat(told).isEqualTo(head + now);
    }

    @Test
    void every_path_of_the_api_asks_a_use_case() {
        String now = new RightsTable(House.classes()).markdown();

        assertThat(now.lines().filter(line -> line.contains(" /api/v1/")))
                .hasSizeGreaterThan(40)
                .noneMatch(line -> line.endsWith("|  |  |"));
    }
}
