package io.kindline.domain.operators;

/** Something one can be good at, as a word: {@code roaming}, {@code mnp}, {@code b2b}. */
public record Skill(String key) {

    /**
     * @throws IllegalArgumentException when the word is not 1 to 40 of a-z, 0-9, dash
     */
    public Skill {
        if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("a skill is 1 to 40 of a-z 0-9 -: " + key);
        }
    }
}
