package io.kindline.infrastructure.subscribers;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class SubscribersOnPostgresTest extends StoredSubscribersContract {}
