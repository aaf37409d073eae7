package io.kindline.infrastructure.escalations;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class EscalationsOnPostgresTest extends StoredEscalationsContract {}
