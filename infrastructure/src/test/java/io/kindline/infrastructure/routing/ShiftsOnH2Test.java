package io.kindline.infrastructure.routing;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class ShiftsOnH2Test extends ShiftsContract {}
