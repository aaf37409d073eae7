package io.kindline.infrastructure.escalations;

import static io.kindline.infrastructure.escalations.EscalationRows.instant;
import static io.kindline.infrastructure.escalations.EscalationRows.optionalInstant;
import static io.kindline.infrastructure.escalations.EscalationRows.person;
import static io.kindline.infrastructure.escalations.EscalationRows.utc;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.DictatedNumber;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.escalations.TaskId;
import io.kindline.domain.escalations.TaskList;
import io.kindline.domain.escalations.Tasks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks in one table; dictated numbers sealed. */
@Repository
class JdbcTasks implements Tasks {
    private static final List<String> STATES =
            List.of("who", "number", "ref", "eta", "by", "at", "outcome", "doneBy", "doneAt");

    private final JdbcClient jdbc;
    private final EscalationRows rows;

    JdbcTasks(JdbcClient jdbc, EscalationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void add(Task.Open task) {
        Task.Order order = task.order();
        jdbc.sql(
                        """
                        insert into escalations_tasks (id, escalation_id, contact_id, service,
                          ordered_by, ordered_at)
                        select :id, id, contact_id, :service, :by, :at
                        from escalations_escalations where id = :escalation\
                        """)
                .param("id", order.id().value())
                .param("escalation", order.escalation().value())
                .param("service", order.service().name())
                .param("by", order.by().value())
                .param("at", utc(order.at()))
                .update();
        if (task.call().isPresent()) {
            save(task);
        }
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return jdbc.sql("select * from escalations_tasks where id = :id")
                .param("id", id.value())
                .query((row, _) -> task(row))
                .optional();
    }

    @Override
    public void save(Task next) {
        var columns = new HashMap<String, @Nullable Object>();
        UUID id = next.id().value();
        columns.put("id", id);
        STATES.forEach(name -> columns.put(name, null));
        next.call()
                .ifPresent(call -> {
                    columns.put("who", call.who());
                    columns.put(
                            "number",
                            call.number()
                                    .map(number -> rows.seal().seal(number.digits(), id))
                                    .orElse(null));
                    columns.put("ref", call.reference());
                    columns.put("eta", call.eta().map(EscalationRows::utc).orElse(null));
                    columns.put("by", call.by().value());
                    columns.put("at", utc(call.at()));
                });
        if (next instanceof Task.Done done) {
            columns.put("outcome", done.outcome());
            columns.put("doneBy", done.by().value());
            columns.put("doneAt", utc(done.at()));
        }
        jdbc.sql(
                        """
                        update escalations_tasks set called_who = :who, called_number = :number,
                          called_ref = :ref, called_eta = :eta, called_by = :by, called_at = :at,
                          outcome = :outcome, outcome_by = :doneBy, outcome_at = :doneAt
                        where id = :id\
                        """)
                .params(columns)
                .update();
    }

    @Override
    public TaskList of(ContactId contact) {
        return new TaskList(
                jdbc.sql("select * from escalations_tasks where contact_id = :contact")
                        .param("contact", contact.value())
                        .query((row, _) -> task(row))
                        .list());
    }

    private Task task(ResultSet row) throws SQLException {
        var order =
                new Task.Order(
                        new TaskId(row.getObject("id", UUID.class)),
                        new EscalationId(row.getObject("escalation_id", UUID.class)),
                        Service.valueOf(row.getString("service")),
                        person(row, "ordered_by"),
                        instant(row, "ordered_at"));
        Optional<Task.Call> call =
                row.getString("called_who") == null ? Optional.empty() : Optional.of(call(row));
        return row.getString("outcome") == null
                ? new Task.Open(order, call)
                : new Task.Done(
                        order,
                        call,
                        row.getString("outcome"),
                        person(row, "outcome_by"),
                        instant(row, "outcome_at"));
    }

    private Task.Call call(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Task.Call(
                row.getString("called_who"),
                Optional.ofNullable(row.getBytes("called_number"))
                        .map(sealed -> new DictatedNumber(rows.seal().openText(sealed, id))),
                row.getString("called_ref"),
                optionalInstant(row, "called_eta"),
                person(row, "called_by"),
                instant(row, "called_at"));
    }
}
