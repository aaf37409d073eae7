package io.kindline.application.relays;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.relays.CalledNumber;
import io.kindline.domain.relays.NumberToken;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who can be asked: has a number, is not protected by silence, never said never. */
public final class Reachable {
    private final RelayBook.Stores stores;
    private final Subscribers subscribers;
    private final Safeguards safeguards;
    private final RelayGateway gateway;

    public Reachable(
            RelayBook.Stores stores,
            Subscribers subscribers,
            Safeguards safeguards,
            RelayGateway gateway) {
        this.stores = stores;
        this.subscribers = subscribers;
        this.safeguards = safeguards;
        this.gateway = gateway;
    }

    boolean has(SubscriberId subscriber) {
        return gateway.numberOf(subscriber).isPresent();
    }

    /** Those of them that can be asked. */
    List<ThirdParty> parties(Contact contact, List<StartRelay.Whom> whom, ThirdParty.Bond bond) {
        Optional<ServiceNumber> usual = inUse(contact.head().brand()).stream().findFirst();
        return whom.stream()
                .flatMap(one ->
                        switch (one) {
                            case StartRelay.Whom.Candidate(var id) ->
                                    candidate(contact, id, bond).stream();
                            case StartRelay.Whom.Called(var id) ->
                                    stores
                                            .called()
                                            .find(id)
                                            .filter(call -> isHis(call, contact))
                                            .flatMap(call ->
                                                    usual.flatMap(it -> called(call, it, bond)))
                                            .stream();
                        })
                .toList();
    }

    private Optional<ThirdParty> candidate(Contact contact, SubscriberId id, ThirdParty.Bond bond) {
        return subscribers
                .find(id)
                .filter(found -> found.brand().equals(contact.head().brand()))
                .filter(found -> !isSamePerson(found, contact.head().subscriber()))
                .flatMap(found -> ofOurs(found, bond));
    }

    /** Those of a brand who can be asked, however many in the same few statements. */
    Set<SubscriberId> among(Set<SubscriberId> some, BrandId brand) {
        Map<SubscriberId, SealedNumber> numbers = gateway.numbersOf(some, brand);
        Set<SubscriberId> silenced = safeguards.silencedAmong(numbers.keySet());
        Set<NumberToken> never =
                stores.optOuts()
                        .among(
                                numbers.values().stream()
                                        .map(SealedNumber::token)
                                        .collect(toUnmodifiableSet()));
        return numbers.entrySet().stream()
                .filter(one -> !silenced.contains(one.getKey()))
                .filter(one -> !never.contains(one.getValue().token()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** One of ours as somebody to ask; empty when he cannot be. */
    private Optional<ThirdParty> ofOurs(Subscriber found, ThirdParty.Bond bond) {
        if (safeguards.isSilenced(found.id())) {
            return Optional.empty();
        }
        return gateway.numberOf(found.id())
                .filter(this::mayBeAsked)
                .map(number ->
                        new ThirdParty(
                                number,
                                Optional.of(found.id()),
                                MaskedName.of(found.name()),
                                found.home().zone(),
                                found.home().language(),
                                bond));
    }

    private boolean isSamePerson(Subscriber found, SubscriberId seeker) {
        return subscribers
                .find(seeker)
                .filter(other -> other.person().equals(found.person()))
                .isPresent();
    }

    private boolean isHis(CalledNumber call, Contact contact) {
        return call.brand().equals(contact.head().brand())
                && (call.caller().equals(contact.head().subscriber())
                        || subscribers
                                .find(call.caller())
                                .filter(caller -> isSamePerson(caller, contact.head().subscriber()))
                                .isPresent());
    }

    private Optional<ThirdParty> called(
            CalledNumber call, ServiceNumber usual, ThirdParty.Bond bond) {
        return Optional.of(call.number())
                .filter(this::mayBeAsked)
                .map(number ->
                        new ThirdParty(
                                number,
                                Optional.empty(),
                                "",
                                usual.zone(),
                                usual.language(),
                                bond));
    }

    private boolean mayBeAsked(SealedNumber number) {
        return !stores.optOuts().contains(number.token());
    }

    /** One that asks none of them anything else just now, so that answers are not mixed up. */
    Optional<ServiceNumber> freeNumber(BrandId brand, List<ThirdParty> parties) {
        return inUse(brand).stream()
                .filter(number ->
                        parties.stream()
                                .allMatch(party ->
                                        stores.relays()
                                                .asking(party.number().token(), number.id())
                                                .isEmpty()))
                .findFirst();
    }

    private List<ServiceNumber> inUse(BrandId brand) {
        return stores.numbers().of(Set.of(brand)).stream()
                .filter(number -> number.use() == ServiceNumber.Use.IN_USE)
                .toList();
    }
}
