package io.kindline.infrastructure.covert;

import io.kindline.domain.covert.Silences;
import io.kindline.domain.covert.SilencesContract;
import io.kindline.infrastructure.shared.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class SilencesOnPostgresTest extends SilencesContract {
    @Autowired private Silences silences;

    @Override
    protected Silences silences() {
        return silences;
    }
}
