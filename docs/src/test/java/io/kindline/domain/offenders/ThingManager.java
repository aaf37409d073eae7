package io.kindline.domain.offenders;

public class ThingManager {}
