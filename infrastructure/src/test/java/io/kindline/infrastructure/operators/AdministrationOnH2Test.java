package io.kindline.infrastructure.operators;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class AdministrationOnH2Test extends AdministrationContract {}
