package io.kindline.infrastructure.subscribers;

import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.domain.subscribers.SubscribersContract;
import io.kindline.domain.subscribers.Transliteration;
import org.springframework.beans.factory.annotation.Autowired;

/** The contract on a database. */
abstract class StoredSubscribersContract extends SubscribersContract {
    @Autowired private Subscribers subscribers;
    @Autowired private SubscriberDirectory directory;
    @Autowired private PersonLinks links;
    @Autowired private Transliteration transliteration;

    @Override
    protected Subscribers subscribers() {
        return subscribers;
    }

    @Override
    protected SubscriberDirectory directory() {
        return directory;
    }

    @Override
    protected PersonLinks links() {
        return links;
    }

    @Override
    protected Transliteration transliteration() {
        return transliteration;
    }
}
