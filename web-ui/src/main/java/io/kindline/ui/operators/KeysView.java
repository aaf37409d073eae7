package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.operators.IssuedSecret;
import io.kindline.application.operators.KeyLine;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** API keys of the administrator's brands, and everybody's personal tokens. */
@Route(value = "admin/keys/:key?", layout = AdminLayout.class)
@Menu(title = "keys.title", order = 410)
@RolesAllowed("ADMINISTRATOR")
class KeysView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient KeyDesk desk;
    private final transient KeyForms forms;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<List<KeyLine>> query;
    private transient List<KeyLine> keys = List.of();
    private String typed = "";
    private String chosen = "";

    KeysView(KeyDesk desk, KeyForms forms) {
        this.desk = desk;
        this.forms = forms;
        page = new AdminPage(getTranslation("keys.title"), getTranslation("keys.told"));
        query = new AdminQuery<>(page);
        list =
                new AdminList(getTranslation("keys.title"))
                        .search(
                                getTranslation("keys.search"),
                                words -> {
                                    typed = words.strip().toLowerCase(Locale.ROOT);
                                    showList();
                                });
        page.list(list);
        page.tools(AdminPage.adding(getTranslation("keys.new"), () -> go(NEW)));
        add(page);
    }

    private static void go(String key) {
        UI.getCurrent().navigate(KeysView.class, new RouteParameters("key", key));
    }

    private static void back() {
        UI.getCurrent().navigate(KeysView.class, RouteParameters.empty());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get("key").orElse("");
        Actor.Staff actor = desk.current().actor();
        query.open(
                () -> desk.use().all().handle(actor),
                found -> {
                    show(found);
                    showChosen();
                });
    }

    private void showChosen() {
        if (chosen.equals(NEW)) {
            page.detail(forms.newKey(this::showOnce), KeysView::back);
            return;
        }
        keys.stream()
                .filter(line -> id(line).equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        line -> page.detail(forms.of(line, () -> go(chosen)), KeysView::back),
                        () -> page.hint(getTranslation("keys.choose")));
    }

    private void show(List<KeyLine> found) {
        keys = found;
        showList();
    }

    private void showOnce(IssuedSecret issued) {
        page.detail(new SecretOnce(issued), KeysView::back);
        Actor.Staff actor = desk.current().actor();
        query.ask(() -> desk.use().all().handle(actor), this::show);
    }

    private void showList() {
        List<AdminRow> rows = new ArrayList<>();
        keys.stream()
                .filter(line ->
                        (line.key().name() + " " + whose(line))
                                .toLowerCase(Locale.ROOT)
                                .contains(typed))
                .forEach(line -> rows.add(row(line)));
        list.show(rows, getTranslation("keys.none"));
    }

    private AdminRow row(KeyLine line) {
        String used =
                line.usedAt()
                        .map(at -> desk.day(at, desk.current().person().locale()))
                        .orElseGet(() -> getTranslation("keys.never"));
        var row =
                new AdminRow(
                        line.key().name(),
                        whose(line) + " · " + getTranslation("keys.used") + ": " + used,
                        () -> go(id(line)));
        if (line.state() != KeyLine.State.OPEN) {
            row.tagged(getTranslation("key-state" + "." + KeyForms.word(line.state())));
        }
        return id(line).equals(chosen) ? row.current() : row;
    }

    private String whose(KeyLine line) {
        return switch (line.key()) {
            case AccessKey.ApiKey api -> desk.brands(api.brands());
            case AccessKey.PersonalToken token -> desk.name(token.owner());
        };
    }

    private static String id(KeyLine line) {
        return line.key().id().value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("keys.title") + " · Kindline";
    }
}
