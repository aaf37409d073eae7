package io.kindline.docs.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of one language as the screens read them. */
record Messages(String language, Map<String, String> byKey) {
    private static final Path FOLDER =
            Path.of("..", "web-ui", "src", "main", "resources", "vaadin-i18n");

    static Messages english() {
        return read("en", FOLDER.resolve("translations.properties"));
    }

    static Messages of(String language) {
        return read(language, file(language));
    }

    /** Keys that are written more than once; the last would win in silence. */
    static List<String> doubled(String language) {
        var seen = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        for (String line : lines(file(language))) {
            int end = line.indexOf('=');
            if (end > 0 && !line.startsWith("#")) {
                String key = line.substring(0, end).strip();
                (seen.contains(key) ? doubled : seen).add(key);
            }
        }
        return doubled;
    }

    private static Path file(String language) {
        return FOLDER.resolve(
                language.equals("en")
                        ? "translations.properties"
                        : "translations_" + language + ".properties");
    }

    private static Messages read(String language, Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var byKey = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> byKey.put(key, text(properties, key)));
        return new Messages(language, byKey);
    }

    private static String text(Properties properties, String key) {
        return properties.getProperty(key, "");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
