package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class ContactStatementsOnH2Test extends ContactStatementsContract {
    @Override
    int statementsOfAClaim() {
        return 4;
    }
}
