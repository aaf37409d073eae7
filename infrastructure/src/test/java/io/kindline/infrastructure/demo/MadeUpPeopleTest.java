package io.kindline.infrastructure.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MadeUpPeopleTest {
    private static final Pattern LOOKS_LIKE_A_NUMBER =
            Pattern.compile("\\+?\\d(?:[ ()\\u2010-\\u2015-]?\\d){6,}");
    private static final Pattern LOOKS_LIKE_MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+");

    /** Dates, and numbers that are nobody's: the last of a group of 555. */
    private static final Pattern FICTION =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\+7 900 555-01-\\d{2}");

    @Test
    void every_number_and_every_mail_is_fiction() {
        var people = new People(People.MOST);
        Set<String> lines = new HashSet<>();

        for (int number = 1; number <= people.count(); number++) {
            Person person = people.person(number);
            assertThat(person.lines())
                    .allMatch(line ->
                            line.matches("\\+79000000\\d{3}|\\+7900000\\d{4}|\\+4477009000\\d{2}"));
            assertThat(person.mail().orElse("a@example.org")).matches(".+@example\\.(org|com|net)");
            person.lines().forEach(line -> assertThat(lines.add(line)).isTrue());
        }
    }

    @Test
    void in_the_usual_crowd_too_no_number_is_anybody_elses() {
        var people = new People(3_000);
        Set<String> lines = new HashSet<>();

        for (int number = 1; number <= people.count(); number++) {
            people.person(number).lines().forEach(line -> assertThat(lines.add(line)).isTrue());
        }
        assertThat(lines).hasSizeGreaterThan(3_200);
    }

    @Test
    void the_same_number_is_the_same_person_in_every_run() {
        assertThat(new People(100).person(42)).isEqualTo(new People(100).person(42));
        assertThat(new People(100).person(1).name()).startsWith("Анна");
    }

    @Test
    void S37_names_come_in_many_scripts() {
        var people = new People(3_000);
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= people.count(); number++) {
            names.add(people.person(number).name());
        }
        assertThat(names)
                .anyMatch(name -> name.matches(".*\\p{IsCyrillic}.*"))
                .anyMatch(name -> name.matches(".*\\p{IsLatin}.*"))
                .anyMatch(name -> name.matches(".*\\p{IsGeorgian}.*"))
                .anyMatch(name -> name.matches(".*\\p{IsHan}.*"))
                .anyMatch(name -> name.matches(".*\\p{IsArabic}.*"));
    }

    @Test
    void no_text_of_the_demo_holds_a_number_or_a_mail_of_anybody() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:demo-data/**/*.txt");
        assertThat(files).hasSizeGreaterThan(8);

        for (Resource file : files) {
            String text =
                    FICTION.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
            assertThat(LOOKS_LIKE_A_NUMBER.matcher(text).results().map(found -> found.group()))
                    .as(file.getFilename())
                    .isEmpty();
            assertThat(LOOKS_LIKE_MAIL.matcher(text).results().map(found -> found.group()))
                    .as(file.getFilename())
                    .isEmpty();
        }
    }
}
