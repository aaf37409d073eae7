package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class TeamStoriesOnPostgresTest extends TeamStoriesContract {}
