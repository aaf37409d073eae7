package io.kindline.infrastructure.mail;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class MailTroubleOnH2Test extends MailTroubleContract {}
