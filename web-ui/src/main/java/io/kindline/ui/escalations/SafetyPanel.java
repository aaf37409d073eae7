package io.kindline.ui.escalations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.kindline.application.covert.CovertOutcome;
import io.kindline.application.escalations.ContactSafety;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Refresh;
import io.kindline.ui.shell.Say;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Help for the person of one contact: called, seen through, ended. For the desk and the board. */
@SpringComponent
@Scope("prototype")
public final class SafetyPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient EscalationActions actions;
    private final Div open = new Div();
    private final Div form = new Div();
    private transient Optional<ContactId> contact = Optional.empty();
    private transient ContactSafety.Answer known = ContactSafety.Answer.calm();
    private transient Consumer<ContactSafety.Answer> listener = _ -> {};
    private transient @Nullable Refresh<ContactSafety.Answer> refresh;
    private transient LiveFeed.@Nullable Subscription subscription;
    private transient volatile Optional<Actor.Staff> asker = Optional.empty();

    SafetyPanel(House house) {
        this.house = house;
        this.actions = new EscalationActions(house, this, this::show, this::leave);
        addClassName("help-panel");
        getElement().setAttribute("aria-label", getTranslation("help.panel"));
        add(open, form);
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
        id.ifPresentOrElse(
                it -> {
                    asker = Optional.of(house.me());
                    show(house.safety().handle(house.me(), it));
                    subscription = house.live().subscribe(new Topic.OfContact(it), _ -> askAgain());
                },
                () -> show(ContactSafety.Answer.calm()));
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
        contact.filter(_ -> subscription == null)
                .ifPresent(it ->
                        subscription =
                                house.live().subscribe(new Topic.OfContact(it), _ -> askAgain()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        lookAway();
    }

    private void askAgain() {
        Refresh<ContactSafety.Answer> asking = refresh;
        if (asking != null) {
            asking.ask();
        }
    }

    private ContactSafety.Answer ask() {
        return contact.flatMap(id -> asker.map(me -> house.safety().handle(me, id)))
                .orElseGet(ContactSafety.Answer::calm);
    }

    /** Asks which help; one press calls it. */
    public void call() {
        contact.ifPresent(id -> {
            setVisible(true);
            show(new HelpForm(service -> raise(id, service), () -> goSilent(id), this::leave));
        });
    }

    private void raise(ContactId id, Service service) {
        switch (house.calling()
                .raise()
                .handle(house.me(), new RaiseEscalation.Command(id, service))) {
            case RaiseEscalation.Outcome.Raised(Escalation.Open raised) -> raised(raised);
            case RaiseEscalation.Outcome.Already(Escalation.Open raised) -> raised(raised);
            case RaiseEscalation.Outcome.NotFound _ -> Say.problem(this, "desk.refused.gone");
            case RaiseEscalation.Outcome.Closed _ -> Say.problem(this, "desk.refused.not-now");
        }
    }

    /** Place first, then a second way; both can be left for later. */
    private void raised(Escalation.Open raised) {
        leave();
        show(ask());
        if (raised instanceof Escalation.Emergency) {
            Say.done(this, "help.called");
            actions.place(raised.id(), () -> actions.secondPath(raised.id()));
        }
    }

    private void goSilent(ContactId id) {
        house.calling().goSilent().handle(house.me(), id);
        leave();
        show(ask());
        known.open().stream()
                .map(EscalationFile::escalation)
                .findFirst()
                .ifPresent(police -> actions.place(police.id(), this::leave));
    }

    private void lift(ContactId id) {
        show(
                new EscalationForms(this, this::leave)
                        .sentence(
                                "help.lift",
                                "help.lift.do",
                                reason -> {
                                    switch (house.calling().lift().handle(house.me(), id, reason)) {
                                        case CovertOutcome.Done _ -> leave();
                                        case CovertOutcome.Invalid _ ->
                                                Say.problem(this, "help.refused.words");
                                        case CovertOutcome.NotFound _, CovertOutcome.NotNow _ ->
                                                Say.problem(this, "desk.refused.not-now");
                                    }
                                }));
    }

    private void show(Component shown) {
        form.removeAll();
        form.add(shown);
        setVisible(true);
        Browser.focusFirst(shown.getElement());
    }

    private void leave() {
        form.removeAll();
        setVisible(!open.getChildren().toList().isEmpty());
    }

    private void show(ContactSafety.Answer answer) {
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
        answer.silence().ifPresent(kept -> open.add(cover(kept.what().contact(), answer)));
        setVisible(open.getComponentCount() > 0 || form.getComponentCount() > 0);
        listener.accept(answer);
    }

    private Div cover(ContactId id, ContactSafety.Answer answer) {
        var cover = new Div(Words.styled(getTranslation("help.silent"), "help-silent"));
        answer.open().stream()
                .map(EscalationFile::escalation)
                .filter(Escalation.Emergency.class::isInstance)
                .findFirst()
                .ifPresent(police -> {
                    NativeButton unknown =
                            Big.button(
                                    getTranslation("help.place.say-unknown"),
                                    "",
                                    () -> actions.placeUnknown(police.id()));
                    cover.add(unknown);
                });
        if (house.me().roles().contains(Role.SUPERVISOR)) {
            cover.add(Big.button(getTranslation("help.lift"), "", () -> lift(id)));
        }
        cover.add(new CoverPanel(house, id, answer.answers()));
        return cover;
    }
}
