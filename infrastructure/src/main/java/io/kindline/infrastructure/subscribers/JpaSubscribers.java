package io.kindline.infrastructure.subscribers;

import static java.util.stream.Collectors.groupingBy;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.IdentityId;
import io.kindline.domain.subscribers.NameKey;
import io.kindline.domain.subscribers.PersonId;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.domain.subscribers.Transliteration;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Subscribers' records by JPA; addresses and provisional persons by plain statements. */
@Component
class JpaSubscribers implements Subscribers {
    private static final String ZONE_UNKNOWN = "UTC";
    private static final int BATCH = 100;

    private final EntityManager rows;
    private final SubscriberRowMapper mapper;
    private final AddressBook addresses;
    private final AddressSeal seal;
    private final JdbcClient jdbc;
    private final Transliteration transliteration;

    JpaSubscribers(
            EntityManager rows,
            SubscriberRowMapper mapper,
            AddressBook addresses,
            AddressSeal seal,
            JdbcClient jdbc,
            Transliteration transliteration) {
        this.rows = rows;
        this.mapper = mapper;
        this.addresses = addresses;
        this.seal = seal;
        this.jdbc = jdbc;
        this.transliteration = transliteration;
    }

    @Override
    public Optional<SubscriberId> known(Channel channel, ContactAddress address, BrandId brand) {
        return addresses.owner(channel, address, brand);
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
        byte[] key = seal.newWrappedKey(id.value());
        AddressBook.Entry entry =
                addresses.entry(
                        new Identity.Given(
                                new IdentityId(id.value()), channel, address, Identity.Tie.ADDRESS),
                        brand);
        // The address first: of two who try at once, one inserts and the other finds.
        if (!addresses.insert(entry, id, key)) {
            return addresses.owner(entry.token(), brand).orElseThrow();
        }
        insert(Subscriber.presentable(name), brand, language, now, id, key);
        return id;
    }

    private void insert(
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
                          '', 0, :currency, :key, :now, 0)\
                        """)
                .param("id", id.value())
                .param("brand", brand.value())
                .param("name", name)
                .param("nameKey", nameKey(name))
                .param("language", language.tag())
                .param("zone", ZONE_UNKNOWN)
                .param("currency", SubscriberRowMapper.NO_CURRENCY)
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subscriber> find(SubscriberId id) {
        return Optional.ofNullable(rows.find(SubscriberRow.class, id.value()))
                .map(mapper::toSubscriber);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Subscriber> ofPerson(PersonId person) {
        return rows.createQuery(
                        """
                        select distinct s from SubscriberRow s
                        left join fetch s.services left join fetch s.consents
                        where s.personId = :person order by s.createdAt, s.id\
                        """,
                        SubscriberRow.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(mapper::toSubscriber)
                .toList();
    }

    @Override
    public List<Identity> identities(SubscriberId id) {
        return addresses.of(id);
    }

    @Override
    public Optional<ContactAddress> reveal(SubscriberId id, IdentityId identity) {
        return addresses.open(id, identity);
    }

    @Override
    public Map<SubscriberId, ContactAddress> firstNumbers(Set<SubscriberId> ids) {
        return addresses.firstNumbers(ids);
    }

    @Override
    @Transactional
    public void add(Subscriber subscriber, List<Identity.Given> identities) {
        addBatch(List.of(new Newcomer(subscriber, identities)));
    }

    @Override
    @Transactional
    public void addAll(List<Newcomer> newcomers) {
        for (int from = 0; from < newcomers.size(); from += BATCH) {
            addBatch(newcomers.subList(from, Math.min(from + BATCH, newcomers.size())));
        }
    }

    private void addBatch(List<Newcomer> newcomers) {
        refuseTaken(newcomers);
        List<SubscriberRow> stored = new ArrayList<>();
        List<SqlParameterSource> addressRows = new ArrayList<>();
        for (Newcomer newcomer : newcomers) {
            Subscriber subscriber = newcomer.subscriber();
            byte[] key = seal.newWrappedKey(subscriber.id().value());
            var row = new SubscriberRow();
            mapper.write(subscriber, row);
            row.setNameKey(nameKey(subscriber.name()));
            row.setDataKey(key);
            rows.persist(row);
            stored.add(row);
            for (AddressBook.Entry entry : entries(newcomer)) {
                addressRows.add(addresses.row(entry, subscriber.id(), key));
            }
        }
        rows.flush();
        // Or else every flush compares all that were stored before.
        stored.forEach(rows::detach);
        if (!addresses.insertAll(addressRows)) {
            throw new IllegalStateException("somebody took an address meanwhile");
        }
    }

    private void refuseTaken(List<Newcomer> newcomers) {
        Map<BrandId, List<Newcomer>> byBrand =
                newcomers.stream().collect(groupingBy(one -> one.subscriber().brand()));
        byBrand.forEach((brand, ofBrand) -> {
            if (areAddressesTaken(brand, ofBrand) || areAccountsTaken(brand, ofBrand)) {
                throw new AddressTaken(ofBrand.getFirst().subscriber().id());
            }
        });
    }

    private boolean areAddressesTaken(BrandId brand, List<Newcomer> newcomers) {
        List<AddressBook.Entry> entries =
                newcomers.stream().flatMap(one -> entries(one).stream()).toList();
        long different = entries.stream().map(AddressBook.Entry::token).distinct().count();
        return different < entries.size() || addresses.isAnyTaken(entries, brand);
    }

    private boolean areAccountsTaken(BrandId brand, List<Newcomer> newcomers) {
        List<String> accounts =
                newcomers.stream()
                        .flatMap(one -> one.subscriber().account().stream())
                        .map(AccountNumber::value)
                        .toList();
        if (accounts.isEmpty()) {
            return false;
        }
        return Set.copyOf(accounts).size() < accounts.size()
                || jdbc.sql(
                                        """
                                        select count(*) from subscribers_subscribers
                                        where brand_id = :brand and account in (:accounts)\
                                        """)
                                .param("brand", brand.value())
                                .param("accounts", accounts)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private List<AddressBook.Entry> entries(Newcomer newcomer) {
        return newcomer.identities().stream()
                .map(given -> addresses.entry(given, newcomer.subscriber().brand()))
                .toList();
    }

    @Override
    @Transactional
    public void save(Subscriber subscriber) {
        SubscriberRow row = rows.find(SubscriberRow.class, subscriber.id().value());
        if (row == null) {
            throw new IllegalStateException("there is no " + subscriber);
        }
        mapper.write(subscriber, row);
        row.setNameKey(nameKey(subscriber.name()));
    }

    private String nameKey(String name) {
        return NameKey.of(name, transliteration).text();
    }
}
