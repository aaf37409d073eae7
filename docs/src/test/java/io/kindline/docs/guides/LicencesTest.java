package io.kindline.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials names what the product is made of; all of it may be given away. */
class LicencesTest {
    private static final Path BILL =
            Path.of(
                    "..",
                    "web-ui",
                    "target",
                    "classes",
                    "META-INF",
                    "sbom",
                    "application.cdx.json");
    private static final Set<String> FREE =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "MIT-0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "EPL-2.0",
                    "MPL-2.0",
                    "Unicode-3.0");

    @Test
    void every_part_of_the_product_has_a_licence_that_lets_everybody_have_it() {
        List<JsonNode> parts =
                parts().filter(part -> !part.path("group").asString("").equals("io.kindline"))
                        .toList();

        assertThat(parts)
                .hasSizeGreaterThan(100)
                .allSatisfy(part ->
                        assertThat(licences(part))
                                .as("%s %s", part.path("group"), part.path("name"))
                                .anyMatch(FREE::contains));
    }

    private static Stream<JsonNode> parts() {
        return all(JsonMapper.shared().readTree(BILL.toFile()).path("components"));
    }

    private static List<String> licences(JsonNode part) {
        return all(part.path("licenses"))
                .map(given -> given.path("license"))
                .map(licence -> licence.path("id").asString(licence.path("name").asString("")))
                .toList();
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
