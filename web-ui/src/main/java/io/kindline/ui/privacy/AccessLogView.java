package io.kindline.ui.privacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.audit.AuditFilter;
import io.kindline.application.audit.ReadAuditTrail;
import io.kindline.application.audit.Readings;
import io.kindline.application.privacy.PersonOverview;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.audit.TrailDesk;
import io.kindline.ui.audit.TrailPanel;
import io.kindline.ui.audit.TrailPeriod;
import io.kindline.ui.shell.Choice;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who read whom, when and why; reading this page is written down too. */
@Route(value = "admin/access/:subscriber?", layout = AdminLayout.class)
@Menu(title = "privacy.access", order = 415)
@RolesAllowed("ADMINISTRATOR")
class AccessLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NOBODY = "nobody";

    private final transient TrailDesk desk;
    private final transient PersonOverview persons;
    private final AdminField<Input> who;
    private final AdminField<Choice<Optional<Purpose>>> why;
    private final TrailPeriod period;
    private final TrailPanel panel;
    private final Div person = new Div();
    private final Div content;
    private final transient AdminQuery<Optional<PersonOverview.Overview>> query;
    private transient Set<String> subjects = Set.of();

    AccessLogView(TrailDesk desk, PersonOverview persons) {
        this.desk = desk;
        this.persons = persons;
        var page =
                new AdminPage(
                        getTranslation("privacy.access"), getTranslation("privacy.access.told"));
        query = new AdminQuery<>(page);
        panel = new TrailPanel(desk, ReadAuditTrail.View.ACCESS_LOG, this::filter);
        who = AdminField.text(getTranslation("trail.reader"), "");
        who.input().setValueChangeMode(ValueChangeMode.ON_CHANGE);
        who.input().addValueChangeListener(_ -> panel.search());
        why =
                AdminField.choice(
                        getTranslation("trail.why"),
                        Stream.concat(
                                        Stream.of(Optional.<Purpose>empty()),
                                        Stream.of(Purpose.values()).map(Optional::of))
                                .toList(),
                        purpose ->
                                purpose.map(this::word)
                                        .orElseGet(() -> getTranslation("trail.anything")));
        why.input().onChosen(_ -> panel.search());
        period =
                new TrailPeriod(
                        desk.current().person().zone(), desk.clock().instant(), panel::search);
        var filters = new Div(who, why, period);
        filters.addClassName("trail-filters");
        person.addClassName("trail-person");
        panel.downloads().forEach(page::tools);
        content = new Div(person, filters);
        content.addClassName("trail-page");
        page.show(content);
        add(page);
    }

    private String word(Purpose purpose) {
        return getTranslation(
                "subscribers.purpose." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters where = event.getRouteParameters();
        query.forget();
        person.removeAll();
        content.remove(panel);
        Optional<String> wanted = where.get("subscriber");
        person.setVisible(wanted.isPresent());
        if (wanted.isEmpty()) {
            subjects = Set.of();
            content.add(panel);
            return;
        }
        subjects = Set.of(NOBODY);
        period.widen();
        Optional<SubscriberId> id = parsed(wanted.get());
        Actor.Staff actor = desk.current().actor();
        query.ask(() -> id.flatMap(it -> persons.handle(actor, it)), this::show);
    }

    /** Everything of one person; nothing at all when there is no such person in sight. */
    private void show(Optional<PersonOverview.Overview> found) {
        String shown =
                found.map(it -> it.initials() + " " + String.join(", ", it.addresses()))
                        .orElseGet(() -> getTranslation("privacy.gone"));
        var all = new NativeButton(getTranslation("trail.everybody"));
        all.addClassName("quiet");
        all.addClickListener(_ -> {
            subjects = Set.of();
            person.setVisible(false);
            panel.search();
        });
        person.add(new Span(getTranslation("trail.person", shown)), all);
        subjects = found.map(PersonOverview.Overview::subjects).orElse(Set.of(NOBODY));
        content.add(panel);
    }

    private static Optional<SubscriberId> parsed(String id) {
        try {
            return Optional.of(new SubscriberId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private AuditFilter filter() {
        String wanted = who.input().getValue();
        Set<String> actors = wanted.isBlank() ? Set.of() : desk.words().actorsLike(wanted);
        return new AuditFilter(
                wanted.isBlank() || !actors.isEmpty() ? actors : Set.of(NOBODY),
                Readings.ACTIONS,
                subjects,
                why.input().value().map(Purpose::name),
                period.from(),
                period.until());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.access") + " · Kindline";
    }
}
