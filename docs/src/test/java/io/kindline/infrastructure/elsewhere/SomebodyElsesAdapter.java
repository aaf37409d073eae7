package io.kindline.infrastructure.elsewhere;

public record SomebodyElsesAdapter(String table) {}
