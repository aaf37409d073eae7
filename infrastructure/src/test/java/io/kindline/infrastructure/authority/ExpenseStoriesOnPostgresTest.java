package io.kindline.infrastructure.authority;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class ExpenseStoriesOnPostgresTest extends ExpenseStoriesContract {}
