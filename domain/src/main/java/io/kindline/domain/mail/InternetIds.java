package io.kindline.domain.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the ids that mails give each other: {@code Message-ID}, {@code References}. */
public final class InternetIds {
    /** Longer ones are no ids but attacks. */
    public static final int LENGTH_MAX = 250;

    private static final int MOST = 100;

    private InternetIds() {}

    /** The ids in a header, without brackets, each once, in order; at most the last hundred. */
    public static List<String> read(String header) {
        Set<String> ids = new LinkedHashSet<>();
        int at = 0;
        while ((at = header.indexOf('<', at)) >= 0) {
            int close = header.indexOf('>', at);
            if (close < 0) {
                break;
            }
            add(header.substring(at + 1, close), ids);
            at = close + 1;
        }
        if (ids.isEmpty()) {
            for (String word : header.split("[\\s,;<>]+", MOST)) {
                if (word.indexOf('@') > 0) {
                    add(word, ids);
                }
            }
        }
        List<String> all = new ArrayList<>(ids);
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    private static void add(String raw, Set<String> ids) {
        String id = raw.replaceAll("[\\s\\p{Cc}<]", "");
        if (!id.isEmpty() && id.length() <= LENGTH_MAX) {
            ids.add(id);
        }
    }
}
