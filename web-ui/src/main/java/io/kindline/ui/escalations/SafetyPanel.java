package io.kindline.ui.escalations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.kindline.application.escalations.ContactSafety;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.distress.Sign;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.FormPanel;
import io.kindline.ui.shell.Refresh;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Help for the person of one contact: called, seen through, ended. For the desk and the board. */
@SpringComponent
@Scope("prototype")
public final class SafetyPanel extends Section implements Screen {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient EscalationActions actions;
    private final transient Errands errands = new Errands();
    private final SignsPanel signs = new SignsPanel(this::call, this::settle);
    private final Div open = new Div();
    private final Div form = new Div();
    private transient volatile Optional<ContactId> contact = Optional.empty();
    private transient ContactSafety.Answer known = ContactSafety.Answer.calm();
    private transient Consumer<ContactSafety.Answer> listener = _ -> {};
    private transient @Nullable Refresh<Seen> refresh;
    private transient LiveFeed.@Nullable Subscription subscription;
    private transient volatile Optional<Actor.Staff> asker = Optional.empty();

    SafetyPanel(House house) {
        this.house = house;
        this.actions = new EscalationActions(house, this, this);
        addClassName("help-panel");
        getElement().setAttribute("aria-label", getTranslation("help.panel"));
        add(signs, open, form);
        setVisible(false);
    }

    /** Called with how it stands whenever that changed. */
    public void onKnown(Consumer<ContactSafety.Answer> heard) {
        listener = heard;
    }

    /** Shows how it stands in this contact, or nothing. */
    public void look(Optional<ContactId> id) {
        if (id.equals(contact)) {
            return;
        }
        lookAway();
        contact = id;
        leave();
        signs.show(List.of());
        show(ContactSafety.Answer.calm());
        id.ifPresent(it -> {
            asker = Optional.of(house.me());
            subscription = house.live().subscribe(new Topic.OfContact(it), this::heard);
            askAgain();
        });
    }

    private void lookAway() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh = new Refresh<>(event.getUI(), this::ask, this::show);
        contact.ifPresent(it -> {
            if (subscription == null) {
                subscription = house.live().subscribe(new Topic.OfContact(it), this::heard);
            }
            askAgain();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        lookAway();
    }

    /** Asks again, unless nothing that could be seen here has happened. */
    private void heard(LiveEvent event) {
        boolean beside =
                event instanceof LiveEvent.DeliveryChanged
                        || event instanceof LiveEvent.Typing
                        || event instanceof LiveEvent.Looking;
        if (!beside) {
            askAgain();
        }
    }

    void askAgain() {
        Refresh<Seen> asking = refresh;
        if (asking != null) {
            asking.ask();
        }
    }

    /** How it stood in a contact; another one may be shown by now. */
    private record Seen(
            Optional<ContactId> contact, ContactSafety.Answer answer, List<Sign> signs) {}

    private Seen ask() {
        Optional<ContactId> at = contact;
        return new Seen(
                at,
                at.flatMap(id -> asker.map(me -> house.safety().handle(me, id)))
                        .orElseGet(ContactSafety.Answer::calm),
                at.flatMap(id -> asker.map(me -> house.words(me, id))).orElseGet(List::of));
    }

    private void show(Seen seen) {
        if (seen.contact().equals(contact)) {
            signs.show(seen.signs());
            show(seen.answer());
        }
    }

    private void settle() {
        Actor.Staff me = house.me();
        contact.ifPresent(id ->
                errands.run(
                        () -> house.calling().settle().handle(me, id), stillHere(_ -> askAgain())));
    }

    /** Asks which help; one press calls it. */
    public void call() {
        contact.ifPresent(id -> {
            setVisible(true);
            show(new Raising(house, this, actions).form(id));
        });
    }

    @Override
    public Errands errands() {
        return errands;
    }

    @Override
    public <T> Consumer<T> stillHere(Consumer<T> shown) {
        Optional<ContactId> at = contact;
        return answer -> {
            if (at.equals(contact)) {
                shown.accept(answer);
            }
        };
    }

    @Override
    public void show(Component shown) {
        form.removeAll();
        form.add(shown);
        setVisible(true);
        Browser.focusFirst(shown.getElement());
    }

    @Override
    public Optional<Runnable> takeForm() {
        return FormPanel.take(form);
    }

    @Override
    public void leave() {
        form.removeAll();
        Browser.freeKeys(getElement());
        visible();
    }

    void show(ContactSafety.Answer answer) {
        visible();
        if (answer.equals(known) && isVisible()) {
            return;
        }
        known = answer;
        open.removeAll();
        Discretion discretion =
                answer.silence().isPresent() ? Discretion.NEUTRAL : Discretion.PLAIN;
        OnePanel.Keys keys = OnePanel.Keys.HERE;
        for (EscalationFile file : answer.open()) {
            if (file.escalation() instanceof Escalation.Open escalation) {
                open.add(new OnePanel(house, file, escalation, discretion, actions, keys));
                keys = OnePanel.Keys.NONE;
            }
        }
        answer.silence().ifPresent(_ -> open.add(new CoverPanel(house, this, answer, actions)));
        visible();
        listener.accept(answer);
    }

    private void visible() {
        setVisible(
                signs.isVisible() || open.getComponentCount() > 0 || form.getComponentCount() > 0);
    }
}
