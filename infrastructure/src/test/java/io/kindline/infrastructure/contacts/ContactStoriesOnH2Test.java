package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class ContactStoriesOnH2Test extends ContactStoriesContract {}
