package io.kindline.ui.shell;

import io.kindline.application.live.LiveFeed;
import io.kindline.application.promises.MyPromises;
import io.kindline.application.routing.MyShift;
import io.kindline.application.routing.PresenceBeat;
import io.kindline.application.routing.SetPresence;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** What the top bar asks and does for somebody on duty. */
@Component
record Duty(
        CurrentActor current,
        MyShift shift,
        SetPresence set,
        PresenceBeat beat,
        QueueWatch queues,
        MyPromises promises,
        Safety safety,
        LiveFeed live,
        InstantSource clock) {}
