package io.kindline.ui.escalations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.distress.AlarmingWords;
import io.kindline.application.escalations.EscalationLine;
import io.kindline.application.escalations.OpenEscalations;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.distress.Sign;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Refresh;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All open escalations, lives first; the chosen one beside them. */
@Route("escalations/:escalation?")
@Menu(title = "nav.escalations", order = 3, icon = "alert")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class EscalationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient OpenEscalations openOnes;
    private final SafetyPanel panel;
    private final Div words = new Div();
    private final Div lives = new Div();
    private final Div services = new Div();
    private final Div way = new Div();
    private final NativeButton mine = new NativeButton();
    private final transient List<LiveFeed.Subscription> subscriptions = new ArrayList<>();
    private transient @Nullable Refresh<Shown> asking;
    private transient Optional<EscalationId> chosen = Optional.empty();
    private Services only = Services.ALL;

    EscalationsView(House house, OpenEscalations openOnes, SafetyPanel panel) {
        this.house = house;
        this.openOnes = openOnes;
        this.panel = panel;
        addClassName("help-board");
        way.addClassName("help-way");
        var detail = new Div(way, panel);
        detail.addClassName("help-detail");
        lives.getElement().setAttribute("data-walk", true);
        add(livesColumn(), servicesColumn(), detail);
    }

    private Section livesColumn() {
        Section column = column("help.board.lives", "help-lives-column", lives);
        words.addClassNames("help-cards", "help-words");
        words.setVisible(false);
        column.addComponentAsFirst(words);
        return column;
    }

    /** With a button for those whose team answers: only theirs. */
    private Section servicesColumn() {
        Section column = column("help.board.services", "help-services-column", services);
        mine.setText(getTranslation("help.board.mine"));
        mine.addClassNames("plain", "help-mine");
        mine.setVisible(false);
        mine.getElement().setAttribute("aria-pressed", "false");
        mine.addClickListener(_ -> {
            only = only == Services.ALL ? Services.MY_TEAMS : Services.ALL;
            mine.getElement()
                    .setAttribute("aria-pressed", Boolean.toString(only == Services.MY_TEAMS));
            if (asking != null) {
                asking.ask();
            }
        });
        column.addComponentAtIndex(1, mine);
        return column;
    }

    /** Which services are shown. */
    private enum Services {
        ALL,
        MY_TEAMS
    }

    private Section column(String title, String name, Div list) {
        list.addClassName("help-cards");
        var column = new Section(new H2(getTranslation(title)), list);
        column.addClassNames("help-column", name);
        column.getElement().setAttribute("aria-label", getTranslation(title));
        return column;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get("escalation").flatMap(EscalationsView::read);
        if (asking != null) {
            asking.ask();
        }
    }

    private static Optional<EscalationId> read(String id) {
        try {
            return Optional.of(new EscalationId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor.Staff me = house.me();
        var now = new Refresh<>(event.getUI(), () -> ask(me), this::show);
        asking = now;
        mine.setVisible(house.colleague().team().isPresent());
        me.brands()
                .forEach(brand ->
                        subscriptions.add(
                                house.live().subscribe(new Topic.OfSafety(brand), _ -> now.ask())));
        now.ask();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveFeed.Subscription::close);
        subscriptions.clear();
    }

    /** All that it shows. */
    private record Shown(List<EscalationLine> lines, List<Sign> signs) {}

    private Shown ask(Actor.Staff me) {
        return new Shown(
                openOnes.handle(me),
                house.calling().alarming().handle(me, new AlarmingWords.Where.Everywhere()));
    }

    private void show(Shown shown) {
        words.removeAll();
        words.setVisible(!shown.signs().isEmpty());
        words.add(new H2(getTranslation("signs.board")));
        shown.signs().forEach(sign -> words.add(new SignCard(sign)));
        show(shown.lines());
    }

    private void show(List<EscalationLine> lines) {
        Optional<EscalationLine> shown =
                lines.stream()
                        .filter(line -> chosen.filter(line.escalation().id()::equals).isPresent())
                        .findFirst()
                        .or(() -> lines.stream().findFirst());
        fill(
                lives,
                lines.stream().filter(EscalationsView::isLife).toList(),
                shown,
                "help.board.calm");
        fill(
                services,
                lines.stream().filter(line -> !isLife(line)).filter(this::isWanted).toList(),
                shown,
                only == Services.ALL ? "help.board.nothing" : "help.board.nothing-mine");
        panel.look(shown.map(line -> line.escalation().what().contact()));
        way.removeAll();
        shown.ifPresent(line -> way.add(toContact(line)));
    }

    /** A covert one is shown to everybody, as on every other day. */
    private boolean isWanted(EscalationLine line) {
        return only == Services.ALL
                || line.discretion() == Discretion.NEUTRAL
                || house.colleague().isAsked(line.escalation());
    }

    private Anchor toContact(EscalationLine line) {
        var link =
                new Anchor(
                        "desk/" + line.escalation().what().contact().value(),
                        getTranslation("help.open"));
        link.addClassNames("plain", "big");
        return link;
    }

    /** A covert one stands among the services, first: to whoever passes it is one of them. */
    private static boolean isLife(EscalationLine line) {
        return line.discretion() == Discretion.PLAIN
                && line.escalation().what().service().isLifeSafety();
    }

    private void fill(
            Div list, List<EscalationLine> lines, Optional<EscalationLine> shown, String emptyKey) {
        list.removeAll();
        lines.forEach(line -> {
            var row = new EscalationRow(house, line);
            list.add(shown.filter(line::equals).isPresent() ? row.chosen() : row);
        });
        if (lines.isEmpty()) {
            list.add(Words.styled(getTranslation(emptyKey), "muted", "help-empty"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.escalations") + " · Kindline";
    }
}
