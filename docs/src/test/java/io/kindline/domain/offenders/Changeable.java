package io.kindline.domain.offenders;

public class Changeable {
    int count;

    public int next() {
        return ++count;
    }
}
