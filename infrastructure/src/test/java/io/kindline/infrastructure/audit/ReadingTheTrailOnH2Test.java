package io.kindline.infrastructure.audit;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class ReadingTheTrailOnH2Test extends ReadingTheTrailContract {}
