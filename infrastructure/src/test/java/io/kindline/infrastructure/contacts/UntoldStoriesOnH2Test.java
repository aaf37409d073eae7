package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class UntoldStoriesOnH2Test extends UntoldStoriesContract {}
