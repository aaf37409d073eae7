package io.kindline.infrastructure.chat;

import io.github.bucket4j.Bucket;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How much one visitor, and one network address, may ask in a minute. Kept in memory for the most
 * recent callers of this node; in demo mode the machine itself is not limited by its address,
 * because the simulator's visitors all come from there.
 */
@Component
class ChatLimits {
    private static final int CALLERS_KEPT_MAX = 20_000;
    private static final int CHATS_OPENED_PER_ADDRESS_MAX = 30;
    private static final int REQUESTS_PER_ADDRESS_MAX = 1_200;
    private static final int MESSAGES_PER_VISITOR_MAX = 60;

    private final boolean demo;
    private final Buckets opened = new Buckets(CHATS_OPENED_PER_ADDRESS_MAX);
    private final Buckets requests = new Buckets(REQUESTS_PER_ADDRESS_MAX);
    private final Buckets messages = new Buckets(MESSAGES_PER_VISITOR_MAX);

    ChatLimits(KindlineSettings settings) {
        this.demo = settings.demo().enabled();
    }

    /** Counts one request of the address. */
    void request(String address) {
        if (!exempt(address)) {
            requests.take(address);
        }
    }

    /** Counts one chat opened from the address. */
    void opening(String address) {
        if (!exempt(address)) {
            opened.take(address);
        }
    }

    /** Counts one message of the visitor. */
    void message(Visitor visitor) {
        messages.take(visitor.actor().chatId().toString());
    }

    private boolean exempt(String address) {
        try {
            return demo && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static final class Buckets {
        private final int perMinute;
        private final Map<String, Bucket> kept =
                new LinkedHashMap<>(64, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                        return size() > CALLERS_KEPT_MAX;
                    }
                };

        Buckets(int perMinute) {
            this.perMinute = perMinute;
        }

        void take(String caller) {
            if (!bucket(caller).tryConsume(1)) {
                throw ChatProblem.TOO_MANY.refusal();
            }
        }

        private synchronized Bucket bucket(String caller) {
            return kept.computeIfAbsent(
                    caller,
                    _ ->
                            Bucket.builder()
                                    .addLimit(limit ->
                                            limit.capacity(perMinute)
                                                    .refillGreedy(perMinute, Duration.ofMinutes(1)))
                                    .build());
        }
    }
}
