package io.kindline.infrastructure.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What demo mode shows, as text in {@code demo-data} on the class path. */
public final class DemoFiles {
    private static final String FOLDER = "demo-data/";

    private DemoFiles() {}

    /** The rows of a table: cells between bars, trimmed; lines that start with # are remarks. */
    public static List<List<String>> table(String file) {
        return lines(file).stream()
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    /** The lines that are neither empty nor remarks. */
    public static List<String> lines(String file) {
        return text(new ClassPathResource(FOLDER + file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Every file of a sub-folder, whole, by name. */
    public static List<String> all(String folder) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:" + FOLDER + folder + "/*.txt");
            return Arrays.stream(found)
                    .sorted((a, b) -> String.valueOf(a.getFilename()).compareTo(b.getFilename()))
                    .map(DemoFiles::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
