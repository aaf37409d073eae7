package io.kindline.infrastructure.mail;

import io.kindline.infrastructure.shared.OnPostgres;

@OnPostgres
class MailCompanyOnPostgresTest extends MailCompanyContract {}
