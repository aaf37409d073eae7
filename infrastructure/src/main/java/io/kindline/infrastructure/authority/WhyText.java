package io.kindline.infrastructure.authority;

import io.kindline.domain.authority.Why;
import io.kindline.domain.authority.Why.Because;
import io.kindline.domain.authority.Why.Code;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How reasons are kept: a line each, the code and its parameters apart by bars. */
final class WhyText {
    private WhyText() {}

    static String written(Why why) {
        return why.because().stream().map(WhyText::line).collect(Collectors.joining("\n"));
    }

    static Why read(String text) {
        return new Why(text.lines().map(WhyText::because).toList());
    }

    private static String line(Because because) {
        return because.parameters().isEmpty()
                ? because.code().name()
                : because.code().name() + "|" + String.join("|", because.parameters());
    }

    private static Because because(String line) {
        List<String> parts = Arrays.asList(line.split("\\|", -1));
        return new Because(Code.valueOf(parts.getFirst()), parts.subList(1, parts.size()));
    }
}
