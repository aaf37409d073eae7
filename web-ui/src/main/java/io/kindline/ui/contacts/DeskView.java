package io.kindline.ui.contacts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.QueueCount;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.PromiseId;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The operator's home: three columns that fill the window. */
@Route("desk/:contact?")
@Menu(title = "nav.desk", order = 1, icon = "desk")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, Desk.Changes {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final AttentionPanel attention;
    private final ListPanel list;
    private final TalkPanel talk;
    private final PersonPanel person;
    private final transient DeskLive live;
    private transient List<ContactCard> cards = List.of();
    private final transient Latest<Optional<Conversation.Answer>> opening = new Latest<>();
    private transient Optional<ContactId> selected = Optional.empty();

    DeskView(DeskMaker maker) {
        desk = maker.make(this);
        addClassName("desk");
        talk =
                new TalkPanel(
                        desk, maker.safety().getObject(), () -> pane("list"), () -> pane("person"));
        var wishes = new DeskList(desk, maker.taking(), talk.questions());
        attention = new AttentionPanel(desk.names(), desk.me().actor().id(), wishes);
        list = new ListPanel(wishes, desk.names(), attention);
        person = new PersonPanel(desk, maker.records().getObject(), () -> pane("talk"));
        live = new DeskLive(desk, maker.viewers(), new Shown());
        add(list, talk, person);
        pane("list");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.start(event.getUI());
        selected.ifPresent(live::look);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.stop();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ContactId> wanted =
                event.getRouteParameters().get("contact").flatMap(DeskView::read);
        if (wanted.isEmpty()) {
            opening.forget();
            showNothing();
            pane("list");
        } else if (talk.card().map(ContactCard::id).equals(wanted)) {
            // Open already: whoever is typing there must not be interrupted.
            live.conversationChanged();
            Browser.opened(talk.getElement(), wanted.get());
            pane("talk");
        } else {
            open(wanted.get(), event.getUI());
        }
        list.select(wanted);
    }

    private void open(ContactId id, UI ui) {
        talk.opening(id);
        opening.ask(
                ui,
                () -> desk.reading().conversation().handle(desk.me().actor(), id, Optional.empty()),
                answer ->
                        answer.ifPresentOrElse(
                                found -> begin(found, ui), () -> nothing("desk.refused.gone")),
                () -> nothing("shell.unreachable"));
    }

    private void begin(Conversation.Answer answer, UI ui) {
        ContactId id = answer.card().id();
        selected = Optional.of(id);
        list.select(selected);
        talk.begin(answer, desk.clock().instant());
        ui.getPage().setTitle(getPageTitle());
        pane("talk");
        if (isAttached()) {
            live.look(id);
        }
    }

    private void nothing(String why) {
        showNothing();
        list.select(selected);
        Say.problem(this, why);
    }

    private void showNothing() {
        selected = Optional.empty();
        talk.showNothing();
        person.showNothing();
    }

    /** On narrow screens one column is seen at a time. */
    private void pane(String name) {
        getElement().setAttribute("data-pane", name);
    }

    private void show(List<ContactCard> mine) {
        cards = mine;
        List<ContactCard> fresh = list.show(mine);
        list.select(selected);
        fresh.forEach(card ->
                Say.aloud(
                        UI.getCurrent(),
                        getTranslation(
                                "desk.offer-came",
                                Words.name(this, card),
                                desk.names().queue(card.queue()).name())));
    }

    @Override
    public void again() {
        live.mineChanged();
        live.conversationChanged();
    }

    @Override
    public void open(ContactId id) {
        if (talk.shows(id)) {
            Browser.opened(talk.getElement(), id);
        }
        UI.getCurrent().navigate("desk/" + id.value());
    }

    @Override
    public void next() {
        desk.errands()
                .run(
                        () -> desk.reading().mine().handle(desk.me().actor()),
                        mine -> {
                            show(mine);
                            held().stream()
                                    .filter(card -> card.parkedUntil().isEmpty())
                                    .findFirst()
                                    .ifPresentOrElse(
                                            card -> open(card.id()),
                                            () -> UI.getCurrent().navigate("desk"));
                        });
    }

    @Override
    public List<ContactCard> held() {
        return cards.stream().filter(card -> card.offerExpiresAt().isEmpty()).toList();
    }

    @Override
    public void personAgain() {
        live.personChanged();
    }

    @Override
    public void askForCall(PromiseId promise) {
        new CallNote(desk, talk).ask(promise);
    }

    @Override
    public String getPageTitle() {
        return talk.card()
                .map(card -> Words.name(this, card) + " · Kindline")
                .orElseGet(() -> getTranslation("desk.title"));
    }

    private static Optional<ContactId> read(String id) {
        try {
            return Optional.of(new ContactId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Where the live feed shows what it found. */
    private final class Shown implements DeskLive.Shown {

        @Override
        public void mine(List<ContactCard> mine) {
            DeskView.this.show(mine);
        }

        @Override
        public void queues(List<QueueCount> counts) {
            list.showQueues(counts);
        }

        @Override
        public void asides(Asides asides) {
            attention.show(asides);
            talk.know(asides);
        }

        @Override
        public TalkPanel talk() {
            return talk;
        }

        @Override
        public PersonPanel person() {
            return person;
        }
    }
}
