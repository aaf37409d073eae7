package io.kindline.infrastructure.mail;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class BrokenMailsOnPostgresTest extends BrokenMailsContract {}
