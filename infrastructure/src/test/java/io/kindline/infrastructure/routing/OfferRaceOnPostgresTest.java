package io.kindline.infrastructure.routing;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class OfferRaceOnPostgresTest extends OfferRaceContract {}
