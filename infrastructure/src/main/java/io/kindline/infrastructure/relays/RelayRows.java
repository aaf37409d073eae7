package io.kindline.infrastructure.relays;

import static java.util.Objects.requireNonNull;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Caution;
import io.kindline.domain.relays.Consent;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.Heard;
import io.kindline.domain.relays.NumberToken;
import io.kindline.domain.relays.QuietHours;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.RelayRequest;
import io.kindline.domain.relays.RelayText;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.relays.ServiceNumberId;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns rows into relays through their validating constructors, and back. */
final class RelayRows {
    private RelayRows() {}

    static Relay relay(ResultSet row, List<ThirdParty> parties) throws SQLException {
        try {
            RelayRequest request = request(row, parties);
            var turn = new Relay.Turn(row.getInt("place"), row.getInt("attempts"));
            Instant at = instant(row, "at");
            var words = new Heard(row.getString("words"));
            return switch (row.getString("state")) {
                case "STOPPED" ->
                        new Relay.Stopped(request, turn, Caution.valueOf(row.getString("why")));
                case "DUE" -> new Relay.Due(request, turn, at);
                case "ASKED" -> new Relay.Asked(request, turn, at, instant(row, "until_at"), words);
                case "AGREED" ->
                        new Relay.Agreed(
                                request,
                                turn,
                                new Consent(Consent.How.valueOf(row.getString("how")), words, at));
                case "ENDED" ->
                        new Relay.Ended(
                                request, turn, Ending.valueOf(row.getString("ending")), words, at);
                default -> throw new IllegalArgumentException("no state " + row.getString("state"));
            };
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new IllegalStateException("relay " + row.getString("id") + " cannot be read", e);
        }
    }

    private static RelayRequest request(ResultSet row, List<ThirdParty> parties)
            throws SQLException {
        return new RelayRequest(
                new RelayId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                new OperatorId(row.getObject("asked_by", UUID.class)),
                instant(row, "asked_at"),
                RelayPurpose.valueOf(row.getString("purpose")),
                new RelayText(row.getString("body")),
                parties,
                new ServiceNumberId(row.getObject("service_number_id", UUID.class)),
                quiet(row));
    }

    static QuietHours quiet(ResultSet row) throws SQLException {
        return new QuietHours(
                LocalTime.parse(row.getString("quiet_from")),
                LocalTime.parse(row.getString("quiet_until")));
    }

    static ThirdParty party(ResultSet row) throws SQLException {
        return new ThirdParty(
                sealed(row),
                Optional.ofNullable(row.getObject("subscriber_id", UUID.class))
                        .map(SubscriberId::new),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                new Language(row.getString("language")),
                ThirdParty.Bond.valueOf(row.getString("bond")));
    }

    static SealedNumber sealed(ResultSet row) throws SQLException {
        return new SealedNumber(row.getString("sealed"), new NumberToken(row.getString("token")));
    }

    /** The columns that change with the state; all others null. */
    static Map<String, @Nullable Object> state(Relay relay) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", relay.id().value());
        columns.put("place", relay.turn().place());
        columns.put("attempts", relay.turn().attempts());
        for (String name : List.of("why", "until", "how", "ending", "stopped")) {
            columns.put(name, null);
        }
        columns.put("state", stateOf(relay));
        columns.put("words", "");
        switch (relay) {
            case Relay.Stopped stopped -> {
                columns.put("at", utc(stopped.request().at()));
                columns.put("why", stopped.why().name());
                columns.put("stopped", stopped.request().brand().value());
            }
            case Relay.Due due -> columns.put("at", utc(due.notBefore()));
            case Relay.Asked asked -> {
                columns.put("at", utc(asked.at()));
                columns.put("until", utc(asked.until()));
                columns.put("words", asked.words().words());
            }
            case Relay.Agreed agreed -> {
                columns.put("at", utc(agreed.theirs().at()));
                columns.put("how", agreed.theirs().how().name());
                columns.put("words", agreed.theirs().words().words());
            }
            case Relay.Ended ended -> {
                columns.put("at", utc(ended.at()));
                columns.put("ending", ended.ending().name());
                columns.put("words", ended.words().words());
            }
        }
        return columns;
    }

    static String stateOf(Relay relay) {
        return switch (relay) {
            case Relay.Stopped _ -> "STOPPED";
            case Relay.Due _ -> "DUE";
            case Relay.Asked _ -> "ASKED";
            case Relay.Agreed _ -> "AGREED";
            case Relay.Ended _ -> "ENDED";
        };
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
