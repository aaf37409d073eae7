package io.kindline.infrastructure.subscribers;

import io.kindline.domain.subscribers.InMemoryPersonLinks;
import io.kindline.domain.subscribers.InMemorySubscriberDirectory;
import io.kindline.domain.subscribers.InMemorySubscribers;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.domain.subscribers.SubscribersContract;
import io.kindline.domain.subscribers.Transliteration;

/** Stands here and not in the test kit because names and numbers need their real libraries. */
class SubscribersInMemoryTest extends SubscribersContract {
    private final Transliteration transliteration = new IcuTransliteration();
    private final InMemorySubscribers subscribers =
            new InMemorySubscribers(transliteration, new LibPhoneNumbers("RU"));
    private final InMemorySubscriberDirectory directory =
            new InMemorySubscriberDirectory(subscribers);
    private final InMemoryPersonLinks links = new InMemoryPersonLinks(subscribers);

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
