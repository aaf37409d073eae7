package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class OutboundSilenceOnH2Test extends OutboundSilenceContract {}
