package io.kindline.application.subscribers;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.NotAllowed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.domain.subscribers.Consent;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.IdentityId;
import io.kindline.domain.subscribers.PersonId;
import io.kindline.domain.subscribers.Standing;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes over a subscriber from the operator's own records. */
@UseCase(allowed = {Role.ADMINISTRATOR, Role.INTEGRATION, Role.SYSTEM})
public class RegisterSubscriber {
    private final Subscribers subscribers;
    private final Ids ids;
    private final InstantSource clock;

    public RegisterSubscriber(Subscribers subscribers, Ids ids, InstantSource clock) {
        this.subscribers = subscribers;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(
            BrandId brand,
            String name,
            Optional<AccountNumber> account,
            Subscriber.Home home,
            Subscriber.Plan plan,
            List<Consent> consents,
            List<Address> addresses) {
        public Command {
            consents = List.copyOf(consents);
            addresses = List.copyOf(addresses);
        }

        /** Without anything personal. */
        @Override
        public String toString() {
            return "RegisterSubscriber[" + brand.value() + "]";
        }
    }

    /** A line or an address he writes from. */
    public record Address(Channel channel, ContactAddress address, Identity.Tie tie) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** He is known from now on. */
        record Registered(SubscriberId id) implements Outcome {}

        /** An address or the account is another subscriber's already. */
        record Taken() implements Outcome {}
    }

    /**
     * Stores him with all his addresses, or nothing at all.
     *
     * @throws NotAllowed when the brand is not the actor's
     */
    public Outcome handle(Actor actor, Command command) {
        if (!actor.maySee(command.brand())) {
            throw new NotAllowed("registering is not for this brand");
        }
        UUID id = ids.next();
        var subscriber =
                new Subscriber(
                        new SubscriberId(id),
                        new PersonId(id),
                        command.brand(),
                        command.name(),
                        Standing.CONFIRMED,
                        command.account(),
                        command.home(),
                        command.plan(),
                        command.consents(),
                        clock.instant());
        try {
            subscribers.add(subscriber, command.addresses().stream().map(this::given).toList());
            return new Outcome.Registered(subscriber.id());
        } catch (Subscribers.AddressTaken e) {
            return new Outcome.Taken();
        }
    }

    private Identity.Given given(Address address) {
        return new Identity.Given(
                new IdentityId(ids.next()), address.channel(), address.address(), address.tie());
    }
}
