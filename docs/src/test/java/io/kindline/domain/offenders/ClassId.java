package io.kindline.domain.offenders;

import java.util.UUID;

public class ClassId {
    public final UUID value = new UUID(0, 0);
}
