package io.kindline.infrastructure.subscribers;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class SubscriberUseCasesOnPostgresTest extends SubscriberUseCasesContract {
    @Override
    String randomId() {
        return "gen_random_uuid()";
    }

    @Override
    String twoHundred() {
        return "generate_series(1, 200)";
    }
}
