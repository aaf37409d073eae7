package io.kindline.infrastructure.relays;

import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.application.relays.CallPermit;
import io.kindline.application.relays.ClearedText;
import io.kindline.application.relays.RelayGateway;
import io.kindline.application.relays.SmsGateway;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.relays.SentText;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.AddressKind;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.PhoneNumbers;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Numbers in clear live here for as long as one text takes to be handed over. */
@Component
class SealedRelayGateway implements RelayGateway {
    private static final Logger log = LoggerFactory.getLogger(SealedRelayGateway.class);

    private final NumberSeal seal;
    private final Subscribers subscribers;
    private final PhoneNumbers phoneNumbers;
    private final SmsGateway network;

    SealedRelayGateway(
            NumberSeal seal,
            Subscribers subscribers,
            PhoneNumbers phoneNumbers,
            SmsGateway network) {
        this.seal = seal;
        this.subscribers = subscribers;
        this.phoneNumbers = phoneNumbers;
        this.network = network;
    }

    @Override
    public Optional<SealedNumber> seal(ContactAddress number, BrandId brand) {
        return phoneNumbers.parse(number.value(), brand).map(seal::close);
    }

    @Override
    public Optional<SealedNumber> numberOf(SubscriberId subscriber) {
        return subscribers.identities(subscriber).stream()
                .filter(identity -> identity.kind() == AddressKind.PHONE)
                .map(Identity::id)
                .findFirst()
                .flatMap(identity -> subscribers.reveal(subscriber, identity))
                .flatMap(number ->
                        subscribers
                                .find(subscriber)
                                .map(Subscriber::brand)
                                .flatMap(brand -> seal(number, brand)));
    }

    @Override
    public Map<SubscriberId, SealedNumber> numbersOf(Set<SubscriberId> some, BrandId brand) {
        Map<SubscriberId, SealedNumber> sealed = new HashMap<>();
        subscribers
                .firstNumbers(some)
                .forEach((id, number) ->
                        seal(number, brand).ifPresent(closed -> sealed.put(id, closed)));
        return sealed;
    }

    @Override
    public Handover send(ClearedText cleared) {
        SentText text = cleared.text();
        String body =
                cleared.within()
                        .map(number ->
                                text.body().replace(SentText.NUMBER, seal.open(number).value()))
                        .orElse(text.body());
        try {
            return network.send(
                    new SmsGateway.Sms(
                            text.id().value(),
                            cleared.from().number(),
                            seal.open(cleared.to()),
                            body));
        } catch (RuntimeException e) {
            log.warn("the network failed to take text {}", text.id().value(), e);
            return new Handover.TryAgain("The network did not answer as it should.");
        }
    }

    @Override
    public ContactAddress show(CallPermit permit) {
        return seal.open(permit.number());
    }
}
