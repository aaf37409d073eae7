package io.kindline.domain.offenders.unmarked;

public class NotNullMarked {}
