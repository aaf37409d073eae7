package io.kindline.domain.entrypoints;

import java.time.Instant;

/** The three clocks of a contact: first response, next response and resolution. */
public record SlaClocks(SlaClock firstResponse, SlaClock nextResponse, SlaClock resolution) {

    /** No clock runs: a contact that was closed, or came by a door without promises. */
    public static SlaClocks off() {
        return new SlaClocks(new SlaClock.Off(), new SlaClock.Off(), new SlaClock.Off());
    }

    /** A new contact: a first response and a resolution are owed. */
    public static SlaClocks started(SlaTargets targets, OpeningHours hours, Instant now) {
        return new SlaClocks(
                SlaClock.started(targets.firstResponse(), hours, now),
                new SlaClock.Off(),
                SlaClock.started(targets.resolution(), hours, now));
    }

    /** We answered: no response is owed, and while the subscriber thinks nothing runs. */
    public SlaClocks answered(OpeningHours hours, Instant now) {
        return new SlaClocks(new SlaClock.Off(), new SlaClock.Off(), resolution.freeze(hours, now));
    }

    /** The subscriber wrote: a response is owed unless one was already. */
    public SlaClocks subscriberWrote(SlaTargets targets, OpeningHours hours, Instant now) {
        SlaClock first = firstResponse.resume(hours, now);
        SlaClock next =
                first instanceof SlaClock.Off && nextResponse instanceof SlaClock.Off
                        ? SlaClock.started(targets.nextResponse(), hours, now)
                        : nextResponse.resume(hours, now);
        return new SlaClocks(first, next, resolution.resume(hours, now));
    }

    /** Parked: everything stands still. */
    public SlaClocks frozen(OpeningHours hours, Instant now) {
        return new SlaClocks(
                firstResponse.freeze(hours, now),
                nextResponse.freeze(hours, now),
                resolution.freeze(hours, now));
    }

    /** Taken up again: what stood still runs on. */
    public SlaClocks resumed(OpeningHours hours, Instant now) {
        return new SlaClocks(
                firstResponse.resume(hours, now),
                nextResponse.resume(hours, now),
                resolution.resume(hours, now));
    }
}
