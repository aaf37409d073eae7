package io.kindline.infrastructure.mail;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class MailAnswersOnH2Test extends MailAnswersContract {}
