package io.kindline.ui.offenders;

import io.kindline.infrastructure.offenders.PublicAdapter;

public record ViewThatKnowsAnAdapter(PublicAdapter adapter) {}
