package io.kindline.domain.operators;

/** Which languages the centre serves in; one small set, so adapters cache it. */
public interface HouseLanguages {

    ServedLanguages served();

    void save(ServedLanguages languages);
}
