package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnPartitions;

@OnPartitions
class ContactHandlingOnPartitionsTest extends ContactHandlingContract {}
