package io.kindline.infrastructure.offenders;

import io.kindline.domain.offenders.ForgottenThings;

public record JdbcForgottenThings(long count) implements ForgottenThings {}
