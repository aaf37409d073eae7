package io.kindline.infrastructure.mail;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class MailboxOnH2Test extends MailboxContract {}
