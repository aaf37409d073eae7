package io.kindline.infrastructure.audit;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class ReadingTheTrailOnPostgresTest extends ReadingTheTrailContract {}
