package io.kindline.infrastructure.escalations;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class EscalationsOnH2Test extends StoredEscalationsContract {}
