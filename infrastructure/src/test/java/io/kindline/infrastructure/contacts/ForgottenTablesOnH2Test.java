package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class ForgottenTablesOnH2Test extends ForgottenTablesContract {}
