package io.kindline.infrastructure.satisfaction;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.satisfaction.Mark;
import io.kindline.domain.satisfaction.Rating;
import io.kindline.domain.satisfaction.Ratings;
import io.kindline.domain.shared.OperatorId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ratings in {@code satisfaction_ratings}; its key lets one a contact in. */
@Component
class JdbcRatings implements Ratings {
    private final JdbcClient jdbc;

    JdbcRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Rating> of(ContactId contact) {
        return jdbc.sql(
                        """
                        select operator_id, quality, speed, remark, rated_at
                        from satisfaction_ratings where contact_id = :contact\
                        """)
                .param("contact", contact.value())
                .query((row, _) ->
                        new Rating(
                                contact,
                                Optional.ofNullable(row.getObject("operator_id", UUID.class))
                                        .map(OperatorId::new),
                                new Mark(row.getInt("quality")),
                                new Mark(row.getInt("speed")),
                                row.getString("remark"),
                                row.getObject("rated_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public Stored add(Rating rating) {
        int added =
                jdbc.sql(
                                """
                                insert into satisfaction_ratings (contact_id, operator_id, quality,
                                  speed, remark, rated_at)
                                values (:contact, :operator, :quality, :speed, :remark, :at)
                                on conflict do nothing\
                                """)
                        .param("contact", rating.contact().value())
                        .param("operator", rating.operator().map(OperatorId::value).orElse(null))
                        .param("quality", rating.quality().value())
                        .param("speed", rating.speed().value())
                        .param("remark", rating.comment())
                        .param("at", rating.at().atOffset(ZoneOffset.UTC))
                        .update();
        return added == 1 ? Stored.NOW : Stored.BEFORE;
    }
}
