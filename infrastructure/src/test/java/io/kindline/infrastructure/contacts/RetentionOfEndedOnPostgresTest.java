package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class RetentionOfEndedOnPostgresTest extends RetentionOfEndedContract {}
