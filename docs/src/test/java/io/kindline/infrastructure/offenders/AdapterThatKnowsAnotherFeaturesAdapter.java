package io.kindline.infrastructure.offenders;

import io.kindline.infrastructure.elsewhere.SomebodyElsesAdapter;

public record AdapterThatKnowsAnotherFeaturesAdapter(SomebodyElsesAdapter other) {}
