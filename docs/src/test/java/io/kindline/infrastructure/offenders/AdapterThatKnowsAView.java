package io.kindline.infrastructure.offenders;

import io.kindline.ui.offenders.PublicView;

public record AdapterThatKnowsAView(PublicView view) {}
