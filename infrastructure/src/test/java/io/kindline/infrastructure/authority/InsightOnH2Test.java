package io.kindline.infrastructure.authority;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class InsightOnH2Test extends InsightContract {}
