package io.kindline.domain.distress;

import io.kindline.domain.shared.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lists of alarming words in memory. */
public final class InMemorySignalLists implements SignalLists {
    private final Map<Language, String> lists = new HashMap<>();

    @Override
    public Optional<String> of(Language language) {
        return Optional.ofNullable(lists.get(language));
    }

    @Override
    public void save(Language language, String list) {
        lists.put(language, list);
    }

    @Override
    public void drop(Language language) {
        lists.remove(language);
    }
}
