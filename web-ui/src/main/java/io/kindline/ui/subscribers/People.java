package io.kindline.ui.subscribers;

import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.application.subscribers.LinkPersons;
import io.kindline.application.subscribers.NameSubscriber;
import io.kindline.application.subscribers.RevealNumber;
import io.kindline.application.subscribers.UnlinkPersons;
import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.operators.Brands;
import org.springframework.stereotype.Component;

/** What these screens can ask for. */
@Component
record People(
        FindSubscribers find,
        ViewSubscriber view,
        RevealNumber reveal,
        NameSubscriber name,
        Joining joining,
        Brands brands) {

    /** Joining two records and parting them. */
    @Component
    record Joining(LinkPersons link, UnlinkPersons unlink) {}
}
