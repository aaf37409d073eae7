package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class TeamStoriesOnH2Test extends TeamStoriesContract {}
