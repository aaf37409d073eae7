package io.kindline.infrastructure.relays;

import io.kindline.application.relays.ClearedText;
import io.kindline.application.relays.EndSilent;
import io.kindline.application.relays.RelayGateway;
import io.kindline.application.relays.SettleText;
import io.kindline.application.relays.TakeDueTexts;
import io.kindline.domain.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends what is due and ends what nobody answered; each text in transactions of its own. */
@Component
class RelayRound {
    private static final Actor JOB = new Actor.Clockwork("relays");

    private final TakeDueTexts take;
    private final RelayGateway gateway;
    private final SettleText settle;
    private final EndSilent endSilent;

    RelayRound(TakeDueTexts take, RelayGateway gateway, SettleText settle, EndSilent endSilent) {
        this.take = take;
        this.gateway = gateway;
        this.settle = settle;
        this.endSilent = endSilent;
    }

    void once() {
        endSilent.handle(JOB);
        List<ClearedText> cleared = take.handle(JOB);
        for (ClearedText text : cleared) {
            settle.handle(JOB, text, gateway.send(text));
        }
    }
}
