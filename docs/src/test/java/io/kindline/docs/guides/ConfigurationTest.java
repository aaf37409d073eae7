package io.kindline.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The table of keys tells of every key and of its true default. */
class ConfigurationTest {
    private static final Path GUIDE = Path.of("operations", "configuration.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(kindline\\.[a-z.-]+)` \\| (?:`([^`]*)`|\\(empty\\)) \\|");

    @Test
    void the_guide_lists_every_key_with_its_default() throws IOException {
        var told = new TreeMap<String, String>();
        ROW.matcher(Files.readString(GUIDE))
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2) == null ? "" : row.group(2)));

        assertThat(told).isEqualTo(keys(KindlineSettings.class, "kindline"));
    }

    private static Map<String, String> keys(Class<?> settings, String prefix) {
        var keys = new TreeMap<String, String>();
        for (RecordComponent part : settings.getRecordComponents()) {
            String key = prefix + "." + kebab(part.getName());
            if (part.getType().isRecord()) {
                keys.putAll(keys(part.getType(), key));
            } else {
                keys.put(key, defaultOf(settings, part));
            }
        }
        return keys;
    }

    private static String defaultOf(Class<?> settings, RecordComponent part) {
        for (var parameter : settings.getDeclaredConstructors()[0].getParameters()) {
            var given = parameter.getAnnotation(DefaultValue.class);
            if (parameter.getName().equals(part.getName()) && given != null) {
                return String.join(",", given.value());
            }
        }
        return "";
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
