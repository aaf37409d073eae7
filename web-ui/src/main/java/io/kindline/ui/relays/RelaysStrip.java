package io.kindline.ui.relays;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.relays.RelayLine;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.News;
import io.kindline.ui.shell.Refresh;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked of others in the open contact and how it stands; answers appear by themselves. */
public final class RelaysStrip extends Div {
    private static final long serialVersionUID = 1;

    private final transient Relaying.Following following;
    private final transient Actor.Staff me;
    private transient volatile Optional<ContactId> contact = Optional.empty();
    private transient Map<RelayLine, Component> lines = Map.of();
    private transient @Nullable Refresh<Shown> refresh;
    private transient LiveFeed.@Nullable Subscription subscription;

    /** What was found of one contact. */
    private record Shown(Optional<ContactId> contact, List<RelayLine> relays) {}

    RelaysStrip(Relaying.Following following, CurrentActor current) {
        this.following = following;
        this.me = current.actor();
        addClassNames("cases", "relays");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Begins with another contact. */
    public void show(ContactId shown) {
        if (contact.filter(shown::equals).isPresent()) {
            return;
        }
        contact = Optional.of(shown);
        removeAll();
        lines = Map.of();
        setVisible(false);
        listen();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh = new Refresh<>(event.getUI(), this::ask, this::fill);
        listen();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        close();
        refresh = null;
    }

    private void listen() {
        close();
        Refresh<Shown> asking = refresh;
        if (asking != null && contact.isPresent()) {
            subscription =
                    following
                            .live()
                            .subscribe(
                                    new Topic.OfContact(contact.get()),
                                    event -> heard(event, asking));
            asking.ask();
        }
    }

    private static void heard(LiveEvent event, Refresh<Shown> asking) {
        if (News.concern(LiveEvent.RelaysChanged.class, event)) {
            asking.ask();
        }
    }

    private void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    private Shown ask() {
        Optional<ContactId> asked = contact;
        return new Shown(
                asked, asked.map(id -> following.ofContact().handle(me, id)).orElse(List.of()));
    }

    /** What is new comes unfolded; of those there at the beginning the first does. */
    private RelayItem fresh(RelayLine one, boolean first) {
        var item = new RelayItem(one, following, me);
        if (first || !lines.isEmpty()) {
            item.unfold();
        }
        return item;
    }

    /** Lines that did not change stay where they are, with what is being typed into them. */
    private void fill(Shown shown) {
        if (!shown.contact().equals(contact)) {
            return;
        }
        Map<RelayLine, Component> wanted = new LinkedHashMap<>();
        for (RelayLine one : shown.relays()) {
            Component known = lines.get(one);
            wanted.put(one, known == null ? fresh(one, wanted.isEmpty()) : known);
        }
        if (!wanted.keySet().equals(lines.keySet())) {
            getChildren().filter(it -> !wanted.containsValue(it)).toList().forEach(this::remove);
            int place = 0;
            for (Component line : wanted.values()) {
                if (place >= getComponentCount() || !getComponentAt(place).equals(line)) {
                    addComponentAtIndex(place, line);
                }
                place++;
            }
        }
        lines = wanted;
        setVisible(!wanted.isEmpty());
    }
}
