package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.PublicThreads;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Channel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public threads and what came of them, in one statement. */
@Repository
class JdbcPublicThreads implements PublicThreads {
    private static final List<String> PUBLIC =
            Stream.of(Channel.values()).filter(Channel::isPublic).map(Enum::name).toList();

    /** The contact itself, one joined into it, or words of a public one that left by its door. */
    private static final String AMONG =
            """
            select asked.id from contacts_contacts asked
            join contacts_contacts root on root.id = coalesce(asked.merged_into, asked.id)
            where asked.id in (:ids) and (root.channel in (:public)
              or exists (select 1 from contacts_contacts joined
                where joined.merged_into = root.id and joined.channel in (:public))
              or exists (select 1 from subscribers_subscribers me
                join subscribers_subscribers other on other.person_id = me.person_id
                join contacts_contacts his on his.subscriber_id = other.id
                join contacts_contacts began on began.id in (his.id, his.merged_into)
                  and began.brand_id = root.brand_id and began.channel in (:public)
                join contacts_messages went on went.contact_id = began.id
                  and went.entry_point_id = root.entry_point_id
                  and went.author_kind = 'operator'
                  and went.at > root.opened_at - interval '%d' day
                where me.id = root.subscriber_id))\
            """
                    .formatted(GOES_ON_FOR_DAYS);

    private final JdbcClient jdbc;

    JdbcPublicThreads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ContactId> among(Set<ContactId> contacts) {
        if (contacts.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(AMONG)
                .param("ids", contacts.stream().map(ContactId::value).toList())
                .param("public", PUBLIC)
                .query((row, _) -> new ContactId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
