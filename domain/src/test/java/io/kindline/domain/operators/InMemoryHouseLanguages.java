package io.kindline.domain.operators;

/** The centre's languages, for tests. */
public final class InMemoryHouseLanguages implements HouseLanguages {
    private ServedLanguages served = ServedLanguages.ANY;

    @Override
    public ServedLanguages served() {
        return served;
    }

    @Override
    public void save(ServedLanguages languages) {
        served = languages;
    }
}
