package io.kindline.infrastructure.chat;

import io.kindline.infrastructure.shared.PersonalTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The web chats of a person; after the erasure his browser begins a new one. */
@Configuration(proxyBeanMethods = false)
class PersonalChats {

    @Bean
    PersonalTables personalWebChats(JdbcClient jdbc) {
        return new PersonalTables(jdbc, "chat")
                .reading(
                        "chats",
                        """
                        select id, name, language, contact_id, opened_at, expires_at
                        from chat_chats where subscriber_id in (:ids) order by id\
                        """)
                .fading(
                        "WORDS",
                        """
                        delete from chat_lines where chat_id in (
                          select id from chat_chats where contact_id in (:contacts))\
                        """,
                        "delete from chat_chats where contact_id in (:contacts)")
                .erasing(
                        """
                        delete from chat_lines where chat_id in (
                          select id from chat_chats where subscriber_id in (:ids))\
                        """,
                        "delete from chat_chats where subscriber_id in (:ids)");
    }
}
