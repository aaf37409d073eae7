package io.kindline.domain.satisfaction;

/** A subscriber's mark, 1 (worst) to 5 (best). */
public record Mark(int value) {

    /**
     * @throws IllegalArgumentException when it is not 1 to 5
     */
    public Mark {
        if (value < 1 || value > 5) {
            throw new IllegalArgumentException("a mark is 1 to 5");
        }
    }
}
