package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class PersonaStoriesOnH2Test extends PersonaStoriesContract {}
