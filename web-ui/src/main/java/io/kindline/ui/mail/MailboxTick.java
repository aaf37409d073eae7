package io.kindline.ui.mail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets every open page of mailboxes look again, all together. */
@Component
class MailboxTick {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls back at each tick until the answer is run. */
    Runnable onTick(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Scheduled(fixedDelay = 3_000)
    void tick() {
        listeners.forEach(Runnable::run);
    }
}
