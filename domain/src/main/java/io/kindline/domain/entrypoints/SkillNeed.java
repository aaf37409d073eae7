package io.kindline.domain.entrypoints;

/**
 * What a queue asks of its operators.
 *
 * @param skill the word of the skill, for example {@code roaming}
 * @param level 1 (learns it) to 5 (teaches it), at least
 */
public record SkillNeed(String skill, int level) {

    /**
     * @throws IllegalArgumentException when the skill is empty or the level is not 1 to 5
     */
    public SkillNeed {
        if (skill.isBlank() || level < 1 || level > 5) {
            throw new IllegalArgumentException("a skill needs a word and a level of 1 to 5");
        }
    }
}
