package io.kindline.application.live;

/**
 * Tells those who look at something that it changed. Within a transaction the word goes out after
 * the commit, never before it and not at all when it fails. Events carry ids only, no texts and no
 * personal data: whoever hears one asks for what he may see.
 */
public interface LiveFeed {

    void publish(LiveEvent event);

    /**
     * Calls the listener for every event of the topic until the subscription is closed. Listeners
     * run off the publisher's thread, one event at a time, and must not block for long.
     */
    Subscription subscribe(Topic topic, Listener listener);

    /** What is called for an event. */
    @FunctionalInterface
    interface Listener {
        void on(LiveEvent event);
    }

    /** Ends the calls when closed. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
