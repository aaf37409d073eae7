package io.kindline.infrastructure.routing;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class OffersOnH2Test extends OffersContract {}
