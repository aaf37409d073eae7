package io.kindline.ui.distress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.distress.SaveSignals;
import io.kindline.application.distress.SignalBook;
import io.kindline.application.distress.SignalsInForce;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The lists of alarming words and of threats: read, written, tried, taken back. */
@Route(value = "admin/signals/:list?", layout = AdminLayout.class)
@Menu(title = "admin.signals", order = 340)
@RolesAllowed("ADMINISTRATOR")
class SignalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<SignalsInForce.Answer> query;
    private final transient SignalsInForce inForce;
    private final transient SaveSignals save;
    private final transient CurrentActor current;

    SignalsView(SignalsInForce inForce, SaveSignals save, CurrentActor current) {
        this.inForce = inForce;
        this.save = save;
        this.current = current;
        page = new AdminPage(getTranslation("admin.signals"), getTranslation("signals.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.signals"));
        page.list(list);
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("list").orElse(""));
    }

    private void show(String chosen) {
        query.open(
                ask(new SignalsInForce.Question(SignalList.distress(new Language("en")), "")),
                answer -> show(answer.lists(), chosen));
    }

    private void show(List<SignalsInForce.Listed> lists, String chosen) {
        List<Component> lines = new ArrayList<>();
        for (SignalList.Topic topic : SignalList.Topic.values()) {
            lines.add(heading(topic));
            lists.stream()
                    .filter(each -> each.which().topic() == topic)
                    .forEach(each -> lines.add(row(each, chosen)));
        }
        list.show(lines, "");
        lists.stream()
                .filter(each -> tag(each.which()).equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        each ->
                                page.detail(
                                        new SignalsForm(this, each).form(),
                                        () ->
                                                UI.getCurrent()
                                                        .navigate(
                                                                SignalsView.class,
                                                                RouteParameters.empty())),
                        () -> page.hint(getTranslation("signals.choose")));
    }

    private H3 heading(SignalList.Topic topic) {
        var heading = new H3(getTranslation("signals." + topic.name().toLowerCase(Locale.ROOT)));
        heading.addClassName("admin-rows-of");
        return heading;
    }

    private AdminRow row(SignalsInForce.Listed each, String chosen) {
        String tag = tag(each.which());
        var row =
                new AdminRow(
                        name(each.which().language()),
                        getTranslation("signals.lines", each.list().lines().count()),
                        () ->
                                UI.getCurrent()
                                        .navigate(
                                                SignalsView.class,
                                                new RouteParameters("list", tag)));
        if (each.origin() == SignalBook.Origin.WRITTEN) {
            row.tagged(getTranslation("signals.written"));
        }
        return tag.equals(chosen) ? row.current() : row;
    }

    /** As a list stands in the address. */
    private static String tag(SignalList which) {
        return switch (which.topic()) {
            case DISTRESS -> which.language().tag();
            case THREATS -> "threats-" + which.language().tag();
        };
    }

    String name(SignalList which) {
        return getTranslation(
                "signals.of",
                getTranslation("signals." + which.topic().name().toLowerCase(Locale.ROOT)),
                name(which.language()));
    }

    private String name(Language language) {
        return Locale.of(language.tag()).getDisplayLanguage(getLocale());
    }

    /** Saves, off the screen's lock. */
    Supplier<SaveSignals.Outcome> save(SaveSignals.Command command) {
        Actor.Staff me = current.actor();
        return () -> save.handle(me, command);
    }

    /** Asks, off the screen's lock. */
    Supplier<SignalsInForce.Answer> ask(SignalsInForce.Question question) {
        Actor.Staff me = current.actor();
        return () -> inForce.handle(me, question);
    }

    void again(SignalList which) {
        show(tag(which));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.signals");
    }
}
