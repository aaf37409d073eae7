package io.kindline.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A number that must come out nowhere, in whatever spelling. */
final class Canary {
    private static final int LOCAL_DIGITS = 7;
    private static final int BETWEEN_MAX = 3;
    private static final String BETWEEN = " \t\n().-/\u00a0";

    private final String what;
    private final String national;
    private final Set<String> spellings;

    /**
     * @param what told when it is found
     * @param number in the plain international spelling: {@code +79001234567}
     */
    Canary(String what, String number) {
        this.what = what;
        national = number.substring(2);
        spellings =
                Set.of(
                        number.substring(1),
                        "8" + national,
                        national,
                        national.substring(national.length() - LOCAL_DIGITS));
    }

    /** True when it stands there with its country, its area or neither, in groups or as a whole. */
    boolean isIn(String text) {
        String plain = text.replace("&nbsp;", " ").replace("%20", " ").replace("\\u00a0", " ");
        List<String> groups = new ArrayList<>();
        var group = new StringBuilder();
        int between = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char at = i < plain.length() ? plain.charAt(i) : 'x';
            if (at >= '0' && at <= '9') {
                group.append(at);
                between = 0;
                continue;
            }
            if (!group.isEmpty()) {
                groups.add(group.toString());
                group.setLength(0);
            }
            between++;
            if (BETWEEN.indexOf(at) < 0 || between > BETWEEN_MAX) {
                if (isAmong(groups)) {
                    return true;
                }
                groups.clear();
            }
        }
        return false;
    }

    private boolean isAmong(List<String> groups) {
        for (int from = 0; from < groups.size(); from++) {
            var whole = new StringBuilder();
            for (int to = from; to < groups.size() && whole.length() <= national.length(); to++) {
                whole.append(groups.get(to));
                if (spellings.contains(whole.toString())) {
                    return true;
                }
            }
            if (groups.get(from).contains(national)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return what;
    }
}
