package io.kindline.ui.authority;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Refresh;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked for in the open contact and how it stands; answers appear as they are given. */
public final class CasesStrip extends Div {
    private static final long serialVersionUID = 1;

    private final transient Granting.Following following;
    private final transient Actor.Staff me;
    private transient volatile Optional<ContactId> contact = Optional.empty();
    private transient @Nullable Refresh<Shown> refresh;
    private transient LiveFeed.@Nullable Subscription subscription;

    /** What was found of one contact. */
    private record Shown(Optional<ContactId> contact, List<ExceptionCase> cases) {}

    CasesStrip(Granting.Following following, CurrentActor current) {
        this.following = following;
        this.me = current.actor();
        addClassName("cases");
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
        setVisible(false);
        listen();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        refresh = new Refresh<>(ui, this::ask, this::fill);
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
                            .subscribe(new Topic.OfContact(contact.get()), _ -> asking.ask());
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

    private void fill(Shown shown) {
        if (!shown.contact().equals(contact)) {
            return;
        }
        removeAll();
        shown.cases().forEach(one -> add(new CaseLine(one, following, me)));
        setVisible(!shown.cases().isEmpty());
    }
}
