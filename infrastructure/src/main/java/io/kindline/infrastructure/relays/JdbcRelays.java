package io.kindline.infrastructure.relays;

import static io.kindline.infrastructure.relays.RelayRows.utc;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Caution;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.NumberToken;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayRequest;
import io.kindline.domain.relays.Relays;
import io.kindline.domain.relays.ServiceNumberId;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Relays in one table, those whom they ask in another. */
@Repository
class JdbcRelays implements Relays {
    private static final int SHOWN_MAX = 100;

    private final JdbcClient jdbc;

    JdbcRelays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final class Changed extends Conflict {
        private static final long serialVersionUID = 1;

        Changed(RelayId id) {
            super("relay " + id.value() + " was changed meanwhile");
        }
    }

    @Override
    public void add(Relay.Open relay, Optional<AskedBefore.Key> key) {
        RelayRequest request = relay.request();
        jdbc.sql(
                        """
                        insert into relays_relays (id, contact_id, subscriber_id, brand_id,
                          purpose, asked_by, asked_at, body, service_number_id, quiet_from,
                          quiet_until, state, place, attempts, why, at, until_at, how, words,
                          ending, stopped_brand_id, ask_key, fingerprint)
                        values (:id, :contact, :seeker, :brand, :purpose, :by, :askedAt, :body,
                          :number, :quietFrom, :quietUntil, :state, :place, :attempts, :why, :at,
                          :until, :how, :words, :ending, :stopped, :askKey, :fingerprint)\
                        """)
                .params(RelayRows.state(relay))
                .param("contact", request.contact().value())
                .param("seeker", request.seeker().value())
                .param("brand", request.brand().value())
                .param("purpose", request.purpose().name())
                .param("by", request.by().value())
                .param("askedAt", utc(request.at()))
                .param("body", request.words().value())
                .param("number", request.from().value())
                .param("quietFrom", request.quiet().from().toString())
                .param("quietUntil", request.quiet().until().toString())
                .param("askKey", key.map(it -> keyOf(request.by(), it.key())).orElse(null))
                .param("fingerprint", key.map(AskedBefore.Key::fingerprint).orElse(null))
                .update();
        for (int place = 0; place < request.parties().size(); place++) {
            add(request, place);
        }
    }

    private static String keyOf(OperatorId by, String key) {
        return by.value() + "|" + key;
    }

    private static String openKey(NumberToken party, ServiceNumberId by) {
        return party.hex() + "|" + by.value();
    }

    private void add(RelayRequest request, int place) {
        ThirdParty party = request.parties().get(place);
        jdbc.sql(
                        """
                        insert into relays_parties (relay_id, place, subscriber_id, sealed, token,
                          name, zone, language, bond, open_key)
                        values (:relay, :place, :subscriber, :sealed, :token, :name, :zone,
                          :language, :bond, :openKey)\
                        """)
                .param("relay", request.id().value())
                .param("place", place)
                .param("subscriber", party.subscriber().map(SubscriberId::value).orElse(null))
                .param("sealed", party.number().box())
                .param("token", party.number().token().hex())
                .param("name", party.name())
                .param("zone", party.zone().getId())
                .param("language", party.language().tag())
                .param("bond", party.bond().name())
                .param("openKey", openKey(party.number().token(), request.from()))
                .update();
    }

    @Override
    public Optional<Relay> find(RelayId id) {
        return found("r.id = :id", Map.of("id", id.value()), 1).stream().findFirst();
    }

    @Override
    public void save(Relay.Open before, Relay after) {
        Map<String, @Nullable Object> columns = RelayRows.state(after);
        columns.put("beforeState", RelayRows.stateOf(before));
        columns.put("beforePlace", before.turn().place());
        columns.put("beforeAttempts", before.turn().attempts());
        int changed =
                jdbc.sql(
                                """
                                update relays_relays set state = :state, place = :place,
                                  attempts = :attempts, why = :why, at = :at, until_at = :until,
                                  how = :how, words = :words, ending = :ending,
                                  stopped_brand_id = :stopped
                                where id = :id and state = :beforeState
                                  and place = :beforePlace and attempts = :beforeAttempts\
                                """)
                        .params(columns)
                        .update();
        if (changed == 0) {
            throw new Changed(after.id());
        }
        if (after instanceof Relay.Ended) {
            jdbc.sql("update relays_parties set open_key = null where relay_id = :id")
                    .param("id", after.id().value())
                    .update();
        }
    }

    @Override
    public Optional<AskedBefore> askedBefore(OperatorId by, String key) {
        return jdbc.sql("select id, fingerprint from relays_relays where ask_key = :key")
                .param("key", keyOf(by, key))
                .query((row, _) ->
                        new AskedBefore(
                                new RelayId(row.getObject(1, UUID.class)), row.getString(2)))
                .optional();
    }

    @Override
    public List<Relay> of(ContactId contact) {
        return found("r.contact_id = :contact", Map.of("contact", contact.value()), SHOWN_MAX);
    }

    @Override
    public List<Relay.Stopped> stopped(Set<BrandId> brands, int most) {
        if (brands.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = brands.stream().map(BrandId::value).toList();
        return found("r.stopped_brand_id in (:brands)", Map.of("brands", ids), most).stream()
                .map(Relay.Stopped.class::cast)
                .toList();
    }

    @Override
    public Optional<Relay.Open> asking(NumberToken party, ServiceNumberId by) {
        return found(
                        """
                        r.id = (select relay_id from relays_parties where open_key = :key)\
                        """,
                        Map.of("key", openKey(party, by)),
                        1)
                .stream()
                .map(Relay.Open.class::cast)
                .findFirst();
    }

    @Override
    public List<Caution.Earlier> earlier(SubscriberId seeker, NumberToken party) {
        return jdbc.sql(
                        """
                        select r.asked_at, r.ending, r.place, p.place as his
                        from relays_parties p join relays_relays r on r.id = p.relay_id
                        where p.token = :token and r.subscriber_id in (
                            select other.id from subscribers_subscribers me
                            join subscribers_subscribers other on other.person_id = me.person_id
                            where me.id = :seeker)
                        order by r.asked_at\
                        """)
                .param("token", party.hex())
                .param("seeker", seeker.value())
                .query((row, _) ->
                        Relays.earlier(
                                RelayRows.instant(row, "asked_at"),
                                Optional.ofNullable(row.getString("ending")).map(Ending::valueOf),
                                row.getInt("place"),
                                row.getInt("his")))
                .list();
    }

    @Override
    public List<Relay.Asked> silent(Instant now, int most) {
        return found("r.until_at <= :now", Map.of("now", utc(now)), most).stream()
                .map(Relay.Asked.class::cast)
                .toList();
    }

    private List<Relay> found(String which, Map<String, ?> parameters, int most) {
        return jdbc.sql(
                        "select r.* from relays_relays r where "
                                + which
                                + " order by r.asked_at, r.id limit "
                                + most)
                .params(parameters)
                .query((row, _) -> RelayRows.relay(row, parties(row.getObject("id", UUID.class))))
                .list();
    }

    private List<ThirdParty> parties(UUID relay) {
        return jdbc.sql("select * from relays_parties where relay_id = :id order by place")
                .param("id", relay)
                .query((row, _) -> RelayRows.party(row))
                .list();
    }
}
