package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class UntoldStoriesOnPostgresTest extends UntoldStoriesContract {}
