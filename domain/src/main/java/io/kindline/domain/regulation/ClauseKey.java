package io.kindline.domain.regulation;

/** The word by which a clause is quoted: 1 to 40 letters, digits, dots and dashes. */
public record ClauseKey(String value) {
    private static final String FORM = "[\\p{L}\\p{Nd}§][\\p{L}\\p{Nd}§ ._/-]{0,39}";

    /**
     * @throws IllegalArgumentException when the word has another form
     */
    public ClauseKey {
        value = value.strip();
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("a clause is quoted by 1 to 40 letters and digits");
        }
    }
}
