package io.kindline.infrastructure.covert;

import io.kindline.domain.covert.Silences;
import io.kindline.domain.covert.SilencesContract;
import io.kindline.infrastructure.shared.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class SilencesOnH2Test extends SilencesContract {
    @Autowired private Silences silences;

    @Override
    protected Silences silences() {
        return silences;
    }
}
