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
import io.kindline.domain.contacts.ContactId;
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
    private transient Optional<ContactId> selected = Optional.empty();

    DeskView(DeskMaker maker) {
        desk = maker.make(this);
        addClassName("desk");
        talk =
                new TalkPanel(
                        desk, maker.safety().getObject(), () -> pane("list"), () -> pane("person"));
        var wishes = new DeskList(desk, maker.taking(), talk.questions());
        attention = new AttentionPanel(desk.names(), wishes);
        list = new ListPanel(wishes, desk.names(), attention);
        person = new PersonPanel(desk, maker.records().getObject(), () -> pane("talk"));
        live = new DeskLive(desk, maker.viewers(), new Shown());
        add(list, talk, person);
        pane("list");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(desk.reading().mine().handle(desk.me().actor()));
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
            selected = Optional.empty();
            talk.showNothing();
            person.showNothing();
            pane("list");
        } else {
            begin(wanted.get());
        }
        list.select(selected);
    }

    private void begin(ContactId id) {
        Optional<Conversation.Answer> answer =
                desk.reading().conversation().handle(desk.me().actor(), id, Optional.empty());
        selected = answer.map(found -> found.card().id());
        if (answer.isEmpty()) {
            talk.showNothing();
            person.showNothing();
            Say.problem(this, "desk.refused.gone");
            return;
        }
        talk.begin(answer.get(), desk.clock().instant());
        pane("talk");
        if (isAttached()) {
            live.look(id);
        }
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
        show(desk.reading().mine().handle(desk.me().actor()));
        live.conversationChanged();
    }

    @Override
    public void open(ContactId id) {
        UI.getCurrent().navigate("desk/" + id.value());
    }

    @Override
    public void next() {
        show(desk.reading().mine().handle(desk.me().actor()));
        held().stream()
                .filter(card -> card.parkedUntil().isEmpty())
                .findFirst()
                .ifPresentOrElse(card -> open(card.id()), () -> UI.getCurrent().navigate("desk"));
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
        public void queues(ListPanel.QueueLines lines) {
            list.show(lines);
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
