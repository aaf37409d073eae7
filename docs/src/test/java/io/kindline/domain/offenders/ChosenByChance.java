package io.kindline.domain.offenders;

import java.util.random.RandomGenerator;
import java.util.Random;

public class ChosenByChance {
    public RandomGenerator chance() {
        return new Random(1);
    }
}
