package io.kindline.domain.operators;

/**
 * A skill somebody has on certain days, reckoned in his own zone.
 *
 * @param level 1 (learns it) to 5 (teaches it)
 */
public record SkillGrant(Skill skill, int level, Period days) {

    /**
     * @throws IllegalArgumentException when the level is not 1 to 5
     */
    public SkillGrant {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("a skill's level is 1 to 5, not " + level);
        }
    }
}
