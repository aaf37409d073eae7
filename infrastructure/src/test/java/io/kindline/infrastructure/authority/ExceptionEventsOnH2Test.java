package io.kindline.infrastructure.authority;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class ExceptionEventsOnH2Test extends ExceptionEventsContract {}
