package io.kindline.domain.operators;

import io.kindline.domain.shared.Language;
import java.util.Optional;
import java.util.Set;

/**
 * The languages in which the centre serves.
 *
 * @param all empty when nobody said so yet, which leaves every language open
 */
public record ServedLanguages(Set<Language> all) {
    public static final ServedLanguages ANY = new ServedLanguages(Set.of());

    public ServedLanguages {
        all = Set.copyOf(all);
    }

    public boolean serve(Language language) {
        return all.isEmpty() || all.contains(language);
    }

    /**
     * In which language somebody is looked for: nobody waits for a speaker who does not work here.
     *
     * @param asked what the subscriber writes, when that is known
     * @param otherwise the entry point's own language
     */
    public Language nearest(Optional<Language> asked, Language otherwise) {
        return asked.filter(this::serve).orElse(otherwise);
    }
}
