package io.kindline.domain.offenders;

import java.util.UUID;
import java.util.function.Supplier;

public class MadeUpIdentity {
    public Supplier<UUID> ids() {
        return UUID::randomUUID;
    }
}
