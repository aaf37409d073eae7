package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class PersonaStoriesOnPostgresTest extends PersonaStoriesContract {}
