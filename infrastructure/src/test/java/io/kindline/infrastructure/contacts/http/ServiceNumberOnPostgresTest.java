package io.kindline.infrastructure.contacts.http;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class ServiceNumberOnPostgresTest extends ServiceNumberContract {}
