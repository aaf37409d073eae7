package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.rub;

import io.kindline.application.routing.ClaimNext;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.authority.AuthorityWorld.House;
import io.kindline.infrastructure.ledger.CarriedOut;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories that begin in a house of their own, with one contact that waits. */
abstract class HouseStories extends ExceptionStories {
    @Autowired CarriedOut carriedOut;
    @Autowired private ClaimNext claimNext;

    private Optional<House> made = Optional.empty();
    private Optional<ContactId> opened = Optional.empty();

    @BeforeEach
    void a_house_with_a_contact() {
        made = Optional.of(world.house(rub(15_000), rub(120_000)));
        opened = Optional.of(world.contact(house()));
    }

    House house() {
        return made.orElseThrow();
    }

    ContactId contact() {
        return opened.orElseThrow();
    }

    Actor.Staff operator() {
        return world.person(house(), Role.OPERATOR);
    }

    Actor.Staff supervisor() {
        return world.person(house(), Role.SUPERVISOR);
    }

    /** The next contact is his. */
    ContactId takes(Actor.Staff who) {
        return claimNext.handle(who).orElseThrow().id();
    }
}
