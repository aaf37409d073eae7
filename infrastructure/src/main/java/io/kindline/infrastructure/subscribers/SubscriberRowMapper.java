package io.kindline.infrastructure.subscribers;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.domain.subscribers.Consent;
import io.kindline.domain.subscribers.PersonId;
import io.kindline.domain.subscribers.Standing;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.RowMapping;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Between the record and its row. */
@Mapper(config = RowMapping.class)
interface SubscriberRowMapper {
    /** ISO 4217 for "no currency": there is no balance. */
    String NO_CURRENCY = "XXX";

    @Mapping(target = "person", source = "personId")
    @Mapping(target = "brand", source = "brandId")
    @Mapping(target = "standing", source = "confirmed")
    @Mapping(target = "home", source = "row")
    @Mapping(target = "plan", source = "row")
    @Mapping(target = "named", ignore = true) // steps of the record, not parts of it
    @Mapping(target = "balanced", ignore = true)
    Subscriber toSubscriber(SubscriberRow row);

    Subscriber.Home toHome(SubscriberRow row);

    @Mapping(target = "balance", source = "row")
    Subscriber.Plan toPlan(SubscriberRow row);

    Consent toConsent(ConsentPart part);

    @Mapping(target = "personId", source = "person")
    @Mapping(target = "brandId", source = "brand")
    @Mapping(target = "confirmed", source = "standing")
    @Mapping(target = "language", source = "home.language")
    @Mapping(target = "zone", source = "home.zone")
    @Mapping(target = "region", source = "home.region")
    @Mapping(target = "tariff", source = "plan.tariff")
    @Mapping(target = "balanceMinor", source = "plan.balance")
    @Mapping(target = "balanceCurrency", source = "plan.balance")
    @Mapping(target = "loyalSince", source = "plan.loyalSince")
    @Mapping(target = "services", source = "plan.services")
    @Mapping(target = "nameKey", ignore = true)
    @Mapping(target = "dataKey", ignore = true)
    void write(Subscriber subscriber, @MappingTarget SubscriberRow row);

    ConsentPart toPart(Consent consent);

    default SubscriberId toSubscriberId(UUID id) {
        return new SubscriberId(id);
    }

    default UUID fromSubscriberId(SubscriberId id) {
        return id.value();
    }

    default PersonId toPersonId(UUID id) {
        return new PersonId(id);
    }

    default UUID fromPersonId(PersonId id) {
        return id.value();
    }

    default BrandId toBrandId(UUID id) {
        return new BrandId(id);
    }

    default UUID fromBrandId(BrandId id) {
        return id.value();
    }

    default Standing toStanding(boolean confirmed) {
        return confirmed ? Standing.CONFIRMED : Standing.PROVISIONAL;
    }

    default boolean fromStanding(Standing standing) {
        return standing == Standing.CONFIRMED;
    }

    default Language toLanguage(String tag) {
        return new Language(tag);
    }

    default String fromLanguage(Language language) {
        return language.tag();
    }

    default ZoneId toZone(String zone) {
        return ZoneId.of(zone);
    }

    default String fromZone(ZoneId zone) {
        return zone.getId();
    }

    default Optional<AccountNumber> toAccount(@Nullable String account) {
        return Optional.ofNullable(account).map(AccountNumber::new);
    }

    default @Nullable String fromAccount(Optional<AccountNumber> account) {
        return account.map(AccountNumber::value).orElse(null);
    }

    default Optional<LocalDate> toDay(@Nullable LocalDate day) {
        return Optional.ofNullable(day);
    }

    default @Nullable LocalDate fromDay(Optional<LocalDate> day) {
        return day.orElse(null);
    }

    default Optional<Money> toBalance(SubscriberRow row) {
        return NO_CURRENCY.equals(row.getBalanceCurrency())
                ? Optional.empty()
                : Optional.of(
                        new Money(
                                row.getBalanceMinor(),
                                Currency.getInstance(row.getBalanceCurrency())));
    }

    default long minorUnits(Optional<Money> balance) {
        return balance.map(Money::minorUnits).orElse(0L);
    }

    default String currency(Optional<Money> balance) {
        return balance.map(money -> money.currency().getCurrencyCode()).orElse(NO_CURRENCY);
    }
}
