package io.kindline.infrastructure.operators.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.kindline.domain.operators.AccessKeyId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** So many requests a key a minute and node; there are never more buckets than keys. */
final class RequestLimit {
    private final Map<AccessKeyId, Bucket> buckets = new ConcurrentHashMap<>();
    private final long perMinuteMax;

    RequestLimit(long perMinuteMax) {
        this.perMinuteMax = perMinuteMax;
    }

    /** Takes one request off the allowance; when none is left, how long to wait, at least 1 s. */
    Optional<Duration> takeOne(AccessKeyId key) {
        ConsumptionProbe taken =
                buckets.computeIfAbsent(key, _ -> full()).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()).plusMillis(999));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(perMinuteMax)
                                .refillGreedy(perMinuteMax, Duration.ofMinutes(1)))
                .build();
    }
}
