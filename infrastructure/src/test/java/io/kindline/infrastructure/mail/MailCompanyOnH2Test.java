package io.kindline.infrastructure.mail;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class MailCompanyOnH2Test extends MailCompanyContract {}
