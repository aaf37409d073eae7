package io.kindline.benchmarks.desks;

import io.kindline.benchmarks.cluster.Node;
import io.kindline.benchmarks.cluster.Postgres;
import io.kindline.benchmarks.cluster.SigningIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The house: its people, its doors, and what it has stored. */
final class Centre {
    private final URI house;
    private final Postgres postgres;
    private final HttpClient http;
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();

    Centre(URI house, Postgres postgres, HttpClient http) {
        this.house = house;
        this.postgres = postgres;
        this.http = http;
    }

    URI house() {
        return house;
    }

    HttpClient http() {
        return http;
    }

    /**
     * So many more operators, {@code desk1} and so on, with one password; each may do what the
     * first operator of the demo may.
     */
    void hire(int many) throws SQLException {
        String hire =
                """
                create temporary table hired as
                  select 'desk' || n as account, gen_random_uuid() as id, o.id as like_id
                  from generate_series(1, %d) n, operators_operators o where o.account = 'op01';
                insert into operators_operators (id, version, account, display_name, human_name,
                    employment, team_id, zone, screen_language)
                  select h.id, 0, h.account, h.account, h.account, o.employment, o.team_id, o.zone, 'en'
                  from hired h join operators_operators o on o.id = h.like_id;
                insert into operators_languages select h.id, l.language
                  from hired h join operators_languages l on l.operator_id = h.like_id;
                insert into operators_brand_rights select h.id, b.brand_id
                  from hired h join operators_brand_rights b on b.operator_id = h.like_id;
                insert into operators_queue_rights select h.id, q.queue_id
                  from hired h join operators_queue_rights q on q.operator_id = h.like_id;
                insert into operators_skills select h.id, s.skill, s.skill_level, s.from_day, s.last_day
                  from hired h join operators_skills s on s.operator_id = h.like_id;
                insert into operators_roles select h.id, r.granted_role, r.from_day, r.last_day
                  from hired h join operators_roles r on r.operator_id = h.like_id;
                insert into operators_passwords select h.id, p.hash, p.changed_at
                  from hired h join operators_passwords p on p.operator_id = h.like_id\
                """
                        .formatted(many);
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(hire);
            try (ResultSet hired = statement.executeQuery("select count(*) from hired")) {
                if (!hired.next() || hired.getInt(1) != many) {
                    throw new SQLException("nobody could be hired");
                }
            }
        }
    }

    /** The session's cookies of somebody who signed in. */
    String signedIn(String account) throws IOException, InterruptedException {
        HttpResponse<Void> page = http.send(to("/login").GET().build(), BodyHandlers.discarding());
        HttpResponse<Void> answer =
                http.send(
                        SigningIn.form(house, account).header("Cookie", cookies(page)).build(),
                        BodyHandlers.discarding());
        SigningIn.requireIn(account, answer);
        return cookies(answer);
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    /** Somebody new writes; true once it is stored. */
    boolean newContact() throws IOException, InterruptedException {
        return writes(run + "-guest-" + written.incrementAndGet(), "Where is my parcel?");
    }

    /** Somebody writes, perhaps again; counted as acknowledged once it is stored. */
    boolean writes(String address, String text) throws IOException, InterruptedException {
        String name = address.substring(address.indexOf('-') + 1);
        HttpResponse<Void> answer =
                http.send(
                        to("/api/v1/entry-points/api/messages")
                                .header("Authorization", "Bearer " + Node.API_KEY)
                                .header("Idempotency-Key", address + text.hashCode())
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"from\":{\"address\":\"%s\",\"name\":\"%s\"},\"text\":\"%s\"}"
                                                        .formatted(address, name, text)))
                                .build(),
                        BodyHandlers.discarding());
        boolean stored = answer.statusCode() == 201;
        if (stored) {
            acknowledged.incrementAndGet();
        }
        return stored;
    }

    /** The address by which somebody of this run writes. */
    String addressOf(String name) {
        return run + "-" + name;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** Messages of this run that are stored, and how many of them twice. */
    Stored stored() throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select count(*), count(*) - count(distinct (contact_id, body, at))"
                                        + " from contacts_messages where author_kind = 'subscriber'"
                                        + " and (body = 'Where is my parcel?' or body like"
                                        + " 'ping-%')")) {
            row.next();
            return new Stored(row.getInt(1), row.getInt(2));
        }
    }

    /** What the database has. */
    record Stored(int messages, int twice) {}

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(house().resolve(path)).timeout(Duration.ofSeconds(30));
    }
}
