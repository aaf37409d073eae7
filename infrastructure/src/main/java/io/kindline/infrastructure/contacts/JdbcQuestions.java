package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.application.contacts.QuestionLine;
import io.kindline.application.contacts.QuestionReads;
import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.contacts.QuestionId;
import io.kindline.domain.contacts.Questions;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions in one table; what is open is found by narrow indexes of open ones only. */
@Repository
class JdbcQuestions implements Questions, QuestionReads {
    private static final int SHOWN_MAX = 50;
    private static final String TEAM = "team";
    private static final String LINES =
            """
            select q.*, s.name as subscriber_name, c.channel
            from contacts_questions q
            join contacts_contacts c on c.id = q.contact_id
            left join subscribers_subscribers s on s.id = c.subscriber_id
            where %s and q.brand_id in (:brands)
            order by q.asked_at, q.id limit :most\
            """;
    private static final String TO_ME = LINES.formatted("q.open_to in (:us) and q.asked_by <> :me");
    private static final String IN_CONTACT = LINES.formatted("q.open_contact_id = :contact");

    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Question.Open question) {
        Question.Words words = question.words();
        jdbc.sql(
                        """
                        insert into contacts_questions (id, contact_id, brand_id, asked_by, to_kind,
                          to_id, body, asked_at, open_contact_id, open_to)
                        values (:id, :contact, :brand, :by, :kind, :to, :body, :at, :contact, :to)\
                        """)
                .param("id", words.id().value())
                .param("contact", words.contact().value())
                .param("brand", words.brand().value())
                .param("by", words.askedBy().value())
                .param("kind", kind(words.to()))
                .param("to", id(words.to()))
                .param("body", words.text())
                .param("at", utc(words.askedAt()))
                .update();
    }

    @Override
    public Optional<Question> lock(QuestionId id) {
        return jdbc.sql("select * from contacts_questions where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> question(row))
                .optional();
    }

    @Override
    public void save(Question.Ended question) {
        jdbc.sql(
                        """
                        update contacts_questions set ending = :ending, ended_by = :by,
                          ended_at = :at, open_contact_id = null, open_to = null
                        where id = :id\
                        """)
                .param("ending", question.how().name().toLowerCase(Locale.ROOT))
                .param("by", question.by().value())
                .param("at", utc(question.at()))
                .param("id", question.words().id().value())
                .update();
    }

    @Override
    public List<Question.Open> lockOpenIn(ContactId contact) {
        return jdbc.sql(
                        """
                        select * from contacts_questions where open_contact_id = :contact
                        order by asked_at, id for update\
                        """)
                .param("contact", contact.value())
                .query((row, _) -> new Question.Open(words(row)))
                .list();
    }

    @Override
    public List<QuestionLine> to(OperatorId me, Optional<TeamId> team, Set<BrandId> brands) {
        List<UUID> us = team.map(it -> List.of(me.value(), it.value())).orElse(List.of(me.value()));
        return brands.isEmpty()
                ? List.of()
                : lines(jdbc.sql(TO_ME).param("us", us).param("me", me.value()), brands);
    }

    @Override
    public List<QuestionLine> in(ContactId contact, Set<BrandId> brands) {
        return brands.isEmpty()
                ? List.of()
                : lines(jdbc.sql(IN_CONTACT).param("contact", contact.value()), brands);
    }

    private static List<QuestionLine> lines(JdbcClient.StatementSpec which, Set<BrandId> brands) {
        return which.param("brands", brands.stream().map(BrandId::value).toList())
                .param("most", SHOWN_MAX)
                .query((row, _) ->
                        new QuestionLine(
                                new Question.Open(words(row)),
                                Optional.ofNullable(row.getString("subscriber_name")).orElse(""),
                                Channel.valueOf(row.getString("channel"))))
                .list();
    }

    private static Question question(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        return ending == null
                ? new Question.Open(words(row))
                : new Question.Ended(
                        words(row),
                        Question.Ending.valueOf(ending.toUpperCase(Locale.ROOT)),
                        new OperatorId(ContactReadRows.id(row, "ended_by")),
                        ContactReadRows.instant(row, "ended_at"));
    }

    private static Question.Words words(ResultSet row) throws SQLException {
        UUID to = ContactReadRows.id(row, "to_id");
        return new Question.Words(
                new QuestionId(ContactReadRows.id(row, "id")),
                new ContactId(ContactReadRows.id(row, "contact_id")),
                new BrandId(ContactReadRows.id(row, "brand_id")),
                new OperatorId(ContactReadRows.id(row, "asked_by")),
                row.getString("to_kind").equals(TEAM)
                        ? new Addressee.AnybodyOf(new TeamId(to))
                        : new Addressee.Colleague(new OperatorId(to)),
                row.getString("body"),
                ContactReadRows.instant(row, "asked_at"));
    }

    private static String kind(Addressee to) {
        return switch (to) {
            case Addressee.Colleague _ -> "operator";
            case Addressee.AnybodyOf _ -> TEAM;
        };
    }

    private static UUID id(Addressee to) {
        return switch (to) {
            case Addressee.Colleague(OperatorId operator) -> operator.value();
            case Addressee.AnybodyOf(TeamId team) -> team.value();
        };
    }
}
