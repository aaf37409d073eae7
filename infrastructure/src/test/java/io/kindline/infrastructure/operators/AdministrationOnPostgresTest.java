package io.kindline.infrastructure.operators;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class AdministrationOnPostgresTest extends AdministrationContract {}
