package io.kindline.infrastructure.subscribers;

import io.kindline.application.subscribers.Because;
import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.application.subscribers.LinkPersons;
import io.kindline.application.subscribers.NameSubscriber;
import io.kindline.application.subscribers.RevealNumber;
import io.kindline.application.subscribers.UnlinkPersons;
import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use cases as they are wired, and somebody they know. */
abstract class WiredSubscribers {
    static final String NUMBER = "+79005550142";
    static final Because HELPING = Because.of(Purpose.HELPING_THE_CALLER);

    @Autowired Subscribers subscribers;
    @Autowired FindSubscribers find;
    @Autowired ViewSubscriber view;
    @Autowired RevealNumber reveal;
    @Autowired LinkPersons link;
    @Autowired UnlinkPersons unlink;
    @Autowired NameSubscriber name;
    @Autowired JdbcClient jdbc;

    final BrandId brand = new BrandId(UUID.randomUUID());
    final Actor.Staff operator = staff(Role.OPERATOR, brand);
    final Actor.Staff outsider = staff(Role.OPERATOR, new BrandId(UUID.randomUUID()));
    final Identity.Given line = SubscriberSamples.line(NUMBER);
    final Subscriber anna = SubscriberSamples.subscriber(brand, "Анна Ануфриева", "KL-000142");

    static Actor.Staff staff(Role role, BrandId... brands) {
        return new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(role), Set.of(brands));
    }

    @BeforeEach
    void anna_is_known() {
        subscribers.add(anna, List.of(line));
    }

    FindSubscribers.Outcome search(Actor actor, String typed) {
        return find.handle(actor, new FindSubscribers.Command(typed, HELPING, Optional.empty()));
    }

    List<String> trail(Actor actor) {
        return jdbc.sql(
                        "select action || ' ' || subject || ' ' || particulars"
                                + " from audit_entries where actor = :actor order by id")
                .param("actor", actor.auditName())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    ViewSubscriber.PersonPage seen(SubscriberId id) {
        return view.handle(operator, new ViewSubscriber.Command(id, HELPING)).orElseThrow();
    }
}
