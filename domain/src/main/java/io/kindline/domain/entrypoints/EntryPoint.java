package io.kindline.domain.entrypoints;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.net.URI;
import java.util.Optional;

/**
 * One configured door: channel, brand, hours, limits, promises and the queue behind it.
 *
 * @param greeting what the widget says when it opens, in the brand's words; may be empty
 * @param persona the name under which the brand speaks at this door, for example in a signature
 * @param textMax the longest reply the channel carries, in characters
 * @param callbackUrl where replies of an HTTP door are sent; empty when the integrator fetches them
 */
public record EntryPoint(
        EntryPointId id,
        EntryPointKey key,
        String name,
        Channel channel,
        Door door,
        BrandId brand,
        QueueId queue,
        OpeningHours hours,
        SlaTargets targets,
        Language language,
        String greeting,
        String persona,
        int textMax,
        Optional<URI> callbackUrl,
        Standing standing) {

    /** A door that is in use. */
    public EntryPoint(
            EntryPointId id,
            EntryPointKey key,
            String name,
            Channel channel,
            Door door,
            BrandId brand,
            QueueId queue,
            OpeningHours hours,
            SlaTargets targets,
            Language language,
            String greeting,
            String persona,
            int textMax,
            Optional<URI> callbackUrl) {
        this(
                id,
                key,
                name,
                channel,
                door,
                brand,
                queue,
                hours,
                targets,
                language,
                greeting,
                persona,
                textMax,
                callbackUrl,
                Standing.IN_USE);
    }

    /** True when contacts may still come in by it. */
    public boolean isInUse() {
        return standing == Standing.IN_USE;
    }
}
