package io.kindline.ui.authority;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.kindline.application.authority.CaseStates;
import io.kindline.application.authority.ExceptionsOfContact;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
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

/** What was asked for in the open contact and how it stands; answers appear as they are given. */
public final class CasesStrip extends Div {
    private static final long serialVersionUID = 1;
    private static final ExceptionsOfContact.Answer NOTHING =
            new ExceptionsOfContact.Answer(List.of(), List.of());

    private final transient Granting.Following following;
    private final transient Actor.Staff me;
    private transient volatile Optional<ContactId> contact = Optional.empty();
    private transient Map<ExceptionCase, Component> lines = Map.of();
    private transient @Nullable Refresh<Shown> refresh;
    private transient LiveFeed.@Nullable Subscription subscription;

    /** What was found of one contact. */
    private record Shown(Optional<ContactId> contact, ExceptionsOfContact.Answer cases) {}

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
        lines = Map.of();
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
                            .subscribe(
                                    new Topic.OfContact(contact.get()),
                                    event -> heard(event, asking));
            asking.ask();
        }
    }

    private static void heard(LiveEvent event, Refresh<Shown> asking) {
        if (News.concern(LiveEvent.ExceptionChanged.class, event)) {
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
                asked, asked.map(id -> following.ofContact().handle(me, id)).orElse(NOTHING));
    }

    private void fill(Shown shown) {
        if (!shown.contact().equals(contact)) {
            return;
        }
        Map<ExceptionCase, Component> wanted = new LinkedHashMap<>();
        shown.cases().here().forEach(one -> wanted.put(one, line(one)));
        shown.cases()
                .before()
                .forEach(one -> wanted.put(one, lines.containsKey(one) ? line(one) : before(one)));
        lines = wanted;
        put(List.copyOf(wanted.values()));
        setVisible(!wanted.isEmpty());
    }

    private Component line(ExceptionCase one) {
        Component known = lines.get(one);
        return known == null ? new CaseLine(one, following, me) : known;
    }

    /** Lines that did not change stay where they are, with what is being typed into them. */
    private void put(List<Component> wanted) {
        getChildren().filter(child -> !wanted.contains(child)).toList().forEach(this::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= getComponentCount() || !getComponentAt(i).equals(wanted.get(i))) {
                addComponentAtIndex(i, wanted.get(i));
            }
        }
    }

    /** What he was given elsewhere: a line to know, with nothing to do in it. */
    private Div before(ExceptionCase given) {
        var plea = given.matter().plea();
        var since = Texts.styled("", "figures", "muted");
        since.getElement()
                .setAttribute("data-since", Long.toString(plea.place().askedAt().toEpochMilli()));
        var line =
                new Div(
                        Texts.styled(getTranslation("authority.before"), "case-state"),
                        Texts.styled(Texts.of(this, "kind", plea.kind()), "case-kind"));
        CaseStates.grantOf(given)
                .map(Grant::amount)
                .filter(money -> money.minorUnits() > 0)
                .ifPresent(money ->
                        line.add(Texts.styled(Texts.money(this, money), "figures", "case-sum")));
        line.add(Texts.styled(plea.words().reason(), "muted", "cut", "grow"), since);
        line.addClassName("case");
        line.getElement().setAttribute("data-state", "before");
        return line;
    }
}
