package io.kindline.infrastructure.subscribers;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class SubscriberUseCasesOnH2Test extends SubscriberUseCasesContract {
    @Override
    String randomId() {
        return "random_uuid()";
    }

    @Override
    String twoHundred() {
        return "system_range(1, 200)";
    }
}
