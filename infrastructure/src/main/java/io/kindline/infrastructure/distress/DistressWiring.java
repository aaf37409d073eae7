package io.kindline.infrastructure.distress;

import io.kindline.application.contacts.Listening;
import io.kindline.application.distress.DistressListener;
import io.kindline.application.distress.ShippedSignals;
import io.kindline.application.distress.SignalBook;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.distress.SignalLists;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** What finds alarming words in what subscribers write. */
@Configuration(proxyBeanMethods = false)
class DistressWiring {
    private static final List<String> LANGUAGES = List.of("en", "ru", "id");

    @Bean
    ShippedSignals shippedSignals() {
        Map<Language, String> distress = shipped("");
        Map<Language, String> threats = shipped("threats-");
        return topic ->
                switch (topic) {
                    case DISTRESS -> distress;
                    case THREATS -> threats;
                };
    }

    private static Map<Language, String> shipped(String prefix) {
        Map<Language, String> lists = new HashMap<>();
        for (String language : LANGUAGES) {
            try {
                lists.put(
                        new Language(language),
                        new ClassPathResource("distress/" + prefix + language + ".txt")
                                .getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(lists);
    }

    @Bean
    SignalBook signalBook(ShippedSignals shipped, SignalLists written) {
        return new SignalBook(shipped, written);
    }

    @Bean
    Listening distressListener(SignalBook signals, Signs signs, LiveFeed live) {
        return new DistressListener(signals, signs, live);
    }
}
