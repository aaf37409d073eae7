package io.kindline.docs.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English, Russian and Indonesian say the same things (scenario S37). */
class MessageFilesTest {
    private static final Path SCREENS = Path.of("..", "web-ui", "src", "main", "java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern DOTTED = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "id"})
    void S37_every_language_has_every_text(String language) {
        assertThat(Messages.of(language).byKey().keySet())
                .isEqualTo(Messages.english().byKey().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "id"})
    void S37_no_text_is_empty(String language) {
        assertThat(Messages.of(language).byKey()).isNotEmpty().allSatisfy(this::isThere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "id"})
    void S37_every_language_fills_in_the_same_values(String language) {
        assertThat(placeholders(Messages.of(language))).isEqualTo(placeholders(Messages.english()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "id"})
    void no_text_is_given_twice(String language) {
        assertThat(Messages.doubled(language)).isEmpty();
    }

    /** Braces make a text a pattern, in which a single apostrophe would vanish. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "id"})
    void apostrophes_of_texts_with_values_are_doubled(String language) {
        assertThat(Messages.of(language).byKey().entrySet())
                .filteredOn(text -> PLACEHOLDER.matcher(text.getValue()).find())
                .noneMatch(text -> text.getValue().replace("''", "").contains("'"));
    }

    @Test
    void every_key_that_the_screens_name_has_a_text() throws IOException {
        Set<String> keys = Messages.english().byKey().keySet();
        Set<String> groups = keys.stream().map(MessageFilesTest::group).collect(Collectors.toSet());

        assertThat(namedByScreens())
                .filteredOn(name -> name.contains(".") && groups.contains(group(name)))
                .filteredOn(name -> keys.stream().noneMatch(key -> fits(name, key)))
                .isEmpty();
    }

    @Test
    void every_text_is_shown_somewhere() throws IOException {
        Set<String> named = namedByScreens();

        assertThat(Messages.english().byKey().keySet())
                .filteredOn(key -> named.stream().noneMatch(name -> shows(name, key)))
                .isEmpty();
    }

    private void isThere(String key, String text) {
        assertThat(text).as(key).isNotBlank();
    }

    /** A name that ends in a dot is the beginning of keys. */
    private static boolean fits(String name, String key) {
        return name.endsWith(".") ? key.startsWith(name) : key.equals(name);
    }

    /** Words of enumerations are put together from a group and the constant's name. */
    private static boolean shows(String name, String key) {
        return fits(name, key) || (!name.contains(".") && key.startsWith(name + "."));
    }

    private static String group(String key) {
        return key.substring(0, Math.max(key.indexOf('.'), 0));
    }

    private static Map<String, Set<String>> placeholders(Messages messages) {
        var found = new TreeMap<String, Set<String>>();
        messages.byKey()
                .forEach((key, text) ->
                        found.put(
                                key,
                                PLACEHOLDER
                                        .matcher(text)
                                        .results()
                                        .map(place -> place.group(1))
                                        .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }

    private static Set<String> namedByScreens() throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SCREENS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                DOTTED.matcher(Files.readString(file))
                        .results()
                        .map(place -> place.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
