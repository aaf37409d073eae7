package io.kindline.infrastructure.routing;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class WaitingLineOnH2Test extends StoredWaitingLineContract {}
