package io.kindline.infrastructure.authority;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class KindsAndClausesOnH2Test extends KindsAndClausesContract {}
