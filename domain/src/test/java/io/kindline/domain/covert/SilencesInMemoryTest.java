package io.kindline.domain.covert;

class SilencesInMemoryTest extends SilencesContract {
    private final Silences silences = new InMemorySilences();

    @Override
    protected Silences silences() {
        return silences;
    }
}
