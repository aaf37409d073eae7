package io.kindline.infrastructure.authority;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class ExceptionEventsOnPostgresTest extends ExceptionEventsContract {}
