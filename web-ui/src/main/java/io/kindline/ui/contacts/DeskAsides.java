package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveEvent.QuestionTurn;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.Refresh;
import io.kindline.ui.shell.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a desk up to date with what colleagues ask each other and what is due. */
final class DeskAsides {
    private final Desk desk;
    private final Supplier<Optional<ContactId>> looksAt;
    private final Consumer<Asides> show;
    private final List<LiveFeed.Subscription> subscriptions = new ArrayList<>();
    private @Nullable UI ui;
    private @Nullable Refresh<Asides> asides;

    DeskAsides(Desk desk, Supplier<Optional<ContactId>> looksAt, Consumer<Asides> show) {
        this.desk = desk;
        this.looksAt = looksAt;
        this.show = show;
    }

    void start(UI at) {
        ui = at;
        asides = new Refresh<>(at, this::read, show);
        Actor.Staff me = desk.me().actor();
        listen(new Topic.OfOperator(me.id()));
        desk.names().teamOf(me.id()).ifPresent(team -> listen(new Topic.OfTeam(team)));
        if (me.roles().contains(Role.SUPERVISOR)) {
            me.brands().forEach(brand -> listen(new Topic.OfApprovals(brand)));
        }
        changed();
    }

    private void listen(Topic topic) {
        subscriptions.add(desk.live().subscribe(topic, this::heard));
    }

    void stop() {
        subscriptions.forEach(LiveFeed.Subscription::close);
        subscriptions.clear();
    }

    void changed() {
        if (asides != null) {
            asides.ask();
        }
    }

    private Asides read() {
        Actor.Staff me = desk.me().actor();
        Optional<ContactId> contact = looksAt.get();
        return new Asides(
                desk.work().asking().toMe().handle(me),
                desk.work().promises().due().handle(me),
                contact,
                contact.map(id -> desk.work().asking().inContact().handle(me, id))
                        .orElse(List.of()),
                contact.map(id -> desk.work().planning().inContact().handle(me, id))
                        .orElse(List.of()),
                contact.map(id -> desk.work().company().inContact().handle(me, id))
                        .orElse(List.of()));
    }

    private void heard(LiveEvent event) {
        if (event instanceof LiveEvent.PromiseDue || event instanceof LiveEvent.PromisesChanged) {
            changed();
        }
        if (event instanceof LiveEvent.QuestionChanged(_, var asker, _, var turn, var by)) {
            changed();
            if (turn == QuestionTurn.ANSWERED && asker.equals(desk.me().actor().id())) {
                tellAnswered(desk.names().operator(by));
            }
        }
    }

    private void tellAnswered(String colleague) {
        if (ui == null) {
            return;
        }
        UI screen = ui;
        try {
            var _ =
                    screen.access(() -> {
                        Say.done(screen, "question.answered-by", colleague);
                        Say.aloud(screen, screen.getTranslation("question.answered-by", colleague));
                    });
        } catch (UIDetachedException _) {
            stop();
        }
    }
}
