package io.kindline.infrastructure.subscribers;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.AddressKind;
import io.kindline.domain.subscribers.CanonicalAddress;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.NameKey;
import io.kindline.domain.subscribers.PhoneNumbers;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.domain.subscribers.Transliteration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Subscribers by plain statements where intake waits for them. */
@Component
class JdbcSubscribers implements Subscribers {
    private static final int NAME_LENGTH_MAX = 200;
    private static final String ZONE_UNKNOWN = "UTC";

    private final JdbcClient jdbc;
    private final AddressSeal seal;
    private final PhoneNumbers phoneNumbers;
    private final Transliteration transliteration;

    JdbcSubscribers(
            JdbcClient jdbc,
            AddressSeal seal,
            PhoneNumbers phoneNumbers,
            Transliteration transliteration) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.phoneNumbers = phoneNumbers;
        this.transliteration = transliteration;
    }

    @Override
    public Optional<SubscriberId> known(Channel channel, ContactAddress address, BrandId brand) {
        return byToken(seal.token(canonical(channel, address, brand), brand), brand);
    }

    @Override
    public SubscriberId provisional(
            Channel channel,
            ContactAddress address,
            String name,
            BrandId brand,
            Language language,
            Instant now,
            SubscriberId id) {
        CanonicalAddress canonical = canonical(channel, address, brand);
        UUID token = seal.token(canonical, brand);
        byte[] key = seal.newWrappedKey(id.value());
        ContactAddress stored =
                canonical.kind() == AddressKind.PHONE
                        ? new ContactAddress(canonical.text())
                        : address;
        // The address first: of two who try at once, one inserts and the other finds.
        if (!insertAddress(channel, canonical.kind(), stored, brand, id, token, key)) {
            return byToken(token, brand).orElseThrow();
        }
        insertSubscriber(shortened(name), brand, language, now, id, key);
        return id;
    }

    private boolean insertAddress(
            Channel channel,
            AddressKind kind,
            ContactAddress address,
            BrandId brand,
            SubscriberId id,
            UUID token,
            byte[] key) {
        return jdbc.sql(
                                """
                                insert into subscribers_addresses (id, subscriber_id, brand_id,
                                  channel, kind, line, token, sealed, masked, last_digits)
                                values (:id, :id, :brand, :channel, :kind, false, :token,
                                  :sealed, :masked, :digits)
                                on conflict do nothing\
                                """)
                        .param("id", id.value())
                        .param("brand", brand.value())
                        .param("channel", channel.name())
                        .param("kind", kind.name())
                        .param("token", token)
                        .param("sealed", seal.seal(address.value(), key, id.value()))
                        .param("masked", address.masked())
                        .param("digits", address.lastDigits())
                        .update()
                == 1;
    }

    private void insertSubscriber(
            String name,
            BrandId brand,
            Language language,
            Instant now,
            SubscriberId id,
            byte[] key) {
        jdbc.sql(
                        """
                        insert into subscribers_subscribers (id, person_id, brand_id, name,
                          name_key, confirmed, language, zone, region, tariff, balance_minor,
                          balance_currency, data_key, created_at, version)
                        values (:id, :id, :brand, :name, :nameKey, false, :language, :zone, '',
                          '', 0, 'XXX', :key, :now, 0)\
                        """)
                .param("id", id.value())
                .param("brand", brand.value())
                .param("name", name)
                .param("nameKey", NameKey.of(name, transliteration).text())
                .param("language", language.tag())
                .param("zone", ZONE_UNKNOWN)
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<SubscriberId> byToken(UUID token, BrandId brand) {
        return jdbc.sql(
                        """
                        select subscriber_id from subscribers_addresses
                        where token = :token and brand_id = :brand\
                        """)
                .param("token", token)
                .param("brand", brand.value())
                .query(UUID.class)
                .optional()
                .map(SubscriberId::new);
    }

    private CanonicalAddress canonical(Channel channel, ContactAddress address, BrandId brand) {
        return CanonicalAddress.of(channel, address, brand, phoneNumbers);
    }

    private static String shortened(String name) {
        String visible = name.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        if (visible.length() <= NAME_LENGTH_MAX) {
            return visible;
        }
        boolean splits = Character.isHighSurrogate(visible.charAt(NAME_LENGTH_MAX - 1));
        return visible.substring(0, splits ? NAME_LENGTH_MAX - 1 : NAME_LENGTH_MAX);
    }
}
