package io.kindline.infrastructure.chat;

import io.kindline.infrastructure.shared.OnPostgres;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@OnPostgres(web = WebEnvironment.RANDOM_PORT)
class ChatPersonaOnPostgresTest extends ChatPersonaContract {}
