package io.kindline.domain.distress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lists of alarming words in memory. */
public final class InMemorySignalLists implements SignalLists {
    private final Map<SignalList, String> lists = new HashMap<>();

    @Override
    public Optional<String> of(SignalList which) {
        return Optional.ofNullable(lists.get(which));
    }

    @Override
    public void save(SignalList which, String list) {
        lists.put(which, list);
    }

    @Override
    public void drop(SignalList which) {
        lists.remove(which);
    }
}
