package io.kindline.infrastructure.routing;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class OfferRaceOnH2Test extends OfferRaceContract {}
