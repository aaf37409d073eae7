package io.kindline.infrastructure.contacts.http;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class ServiceNumberOnH2Test extends ServiceNumberContract {}
