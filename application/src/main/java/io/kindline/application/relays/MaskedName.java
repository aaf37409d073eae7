package io.kindline.application.relays;

import java.util.ArrayList;
import java.util.List;

/** A name as one may see it before its bearer said yes. */
final class MaskedName {
    private MaskedName() {}

    /** The first word whole, of each other its first letter: {@code Anna P.} */
    static String of(String name) {
        String[] words = name.strip().split("\\s+", -1);
        List<String> shown = new ArrayList<>();
        for (String word : words) {
            if (shown.isEmpty() || word.isEmpty()) {
                shown.add(word);
            } else {
                shown.add(Character.toString(word.codePointAt(0)) + ".");
            }
        }
        return String.join(" ", shown);
    }
}
