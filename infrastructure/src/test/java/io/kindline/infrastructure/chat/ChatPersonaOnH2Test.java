package io.kindline.infrastructure.chat;

import io.kindline.infrastructure.shared.OnH2;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@OnH2(web = WebEnvironment.RANDOM_PORT)
class ChatPersonaOnH2Test extends ChatPersonaContract {}
