package io.kindline.infrastructure.subscribers;

import com.ibm.icu.text.Transliterator;
import io.kindline.domain.subscribers.Transliteration;
import org.springframework.stereotype.Component;

/** Any script to Latin by ICU's rules. */
@Component
class IcuTransliteration implements Transliteration {
    private final Transliterator rules =
            Transliterator.getInstance("NFKC; Any-Latin; Latin-ASCII; Lower");

    @Override
    public String latin(String text) {
        return rules.transliterate(text);
    }
}
