package io.kindline.infrastructure.subscribers;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class SubscribersOnH2Test extends StoredSubscribersContract {}
