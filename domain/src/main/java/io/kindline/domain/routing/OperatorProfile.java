package io.kindline.domain.routing;

import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.SkillNeed;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import java.util.Map;
import java.util.Set;

/**
 * What an operator can take today.
 *
 * @param skills level, 1 to 5, by the word of the skill
 */
public record OperatorProfile(
        OperatorId id,
        Set<BrandId> brands,
        Set<QueueId> queues,
        Set<Language> languages,
        Map<String, Integer> skills) {

    public OperatorProfile {
        brands = Set.copyOf(brands);
        queues = Set.copyOf(queues);
        languages = Set.copyOf(languages);
        skills = Map.copyOf(skills);
    }

    /** True when he is good enough at it. */
    public boolean meets(SkillNeed need) {
        return skills.getOrDefault(need.skill(), 0) >= need.level();
    }
}
