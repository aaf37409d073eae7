package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.Gift;
import io.kindline.domain.relays.Gifts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** The latest gifts of a supervisor's brands, newest first. */
@UseCase(allowed = Role.SUPERVISOR, readOnly = true)
public class GiftRegister {
    /** So many are shown. */
    public static final int SHOWN_MAX = 200;

    private final Gifts gifts;

    public GiftRegister(Gifts gifts) {
        this.gifts = gifts;
    }

    public List<Gift> handle(Actor.Staff actor) {
        return gifts.latest(actor.brands(), SHOWN_MAX);
    }
}
