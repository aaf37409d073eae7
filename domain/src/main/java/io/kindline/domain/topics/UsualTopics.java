package io.kindline.domain.topics;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.topics.ContactTopic.Family;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The topics every brand begins with; their names are texts of the screens. */
final class UsualTopics {
    private static final List<String> SERVICE =
            List.of(
                    "balance",
                    "tariff",
                    "roaming",
                    "coverage",
                    "internet",
                    "device",
                    "sim",
                    "number-porting",
                    "money-transfer",
                    "unwanted-calls",
                    "personal-data",
                    "complaint",
                    "thanks");
    private static final List<String> HUMAN =
            List.of("human-company", "human-advice", "human-study", "human-home", "human-search");

    private UsualTopics() {}

    static List<ContactTopic> of(BrandId brand) {
        return Stream.concat(
                        SERVICE.stream().map(key -> topic(brand, key, Family.SERVICE)),
                        HUMAN.stream().map(key -> topic(brand, key, Family.HUMAN)))
                .toList();
    }

    static boolean has(TopicKey key) {
        return SERVICE.contains(key.value()) || HUMAN.contains(key.value());
    }

    private static ContactTopic topic(BrandId brand, String key, Family family) {
        return new ContactTopic(brand, new TopicKey(key), family, Map.of(), Standing.OFFERED);
    }
}
