package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;

/** What contacts are about; human requests (scenario S19) are a family of their own. */
final class Topics {
    static final List<String> SERVICE =
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
    static final List<String> HUMAN =
            List.of("human-company", "human-advice", "human-study", "human-home", "human-search");
    static final List<String> ALL = Stream.concat(SERVICE.stream(), HUMAN.stream()).toList();

    private Topics() {}

    static boolean isHuman(String topic) {
        return topic.startsWith("human-");
    }

    static String words(Component near, String topic) {
        if (topic.isEmpty()) {
            return near.getTranslation("topic.none");
        }
        return ALL.contains(topic) ? near.getTranslation("topic." + topic) : topic;
    }
}
