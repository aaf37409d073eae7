package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.operators.IssuedSecret;
import io.kindline.application.operators.KeyLine;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One's own personal tokens, for programs that work in one's name. */
@Route("tokens/:token?")
@RolesAllowed({"OPERATOR", "SUPERVISOR", "ADMINISTRATOR"})
class MyTokensView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient KeyDesk desk;
    private final transient KeyForms forms;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<List<KeyLine>> query;

    MyTokensView(KeyDesk desk, KeyForms forms) {
        this.desk = desk;
        this.forms = forms;
        page = new AdminPage(getTranslation("keys.mine"), getTranslation("keys.mine.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("keys.mine"));
        page.list(list);
        page.tools(AdminPage.adding(getTranslation("keys.token.new"), () -> go(NEW)));
        add(page);
    }

    private static void go(String token) {
        UI.getCurrent().navigate(MyTokensView.class, new RouteParameters("token", token));
    }

    private static void back() {
        UI.getCurrent().navigate(MyTokensView.class, RouteParameters.empty());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getRouteParameters().get("token").orElse("");
        Actor.Staff actor = desk.current().actor();
        query.open(
                () -> desk.use().mine().handle(actor),
                mine -> {
                    showList(mine, chosen);
                    showChosen(mine, chosen);
                });
    }

    private void showChosen(List<KeyLine> mine, String chosen) {
        if (chosen.equals(NEW)) {
            page.detail(forms.newToken(this::showOnce), MyTokensView::back);
            return;
        }
        mine.stream()
                .filter(line -> id(line).equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        line -> page.detail(forms.of(line, MyTokensView::back), MyTokensView::back),
                        () -> page.hint(getTranslation("keys.mine.choose")));
    }

    private void showOnce(IssuedSecret issued) {
        page.detail(new SecretOnce(issued), MyTokensView::back);
        Actor.Staff actor = desk.current().actor();
        query.ask(() -> desk.use().mine().handle(actor), mine -> showList(mine, ""));
    }

    private void showList(List<KeyLine> mine, String chosen) {
        list.show(
                mine.stream().map(line -> row(line, id(line).equals(chosen))).toList(),
                getTranslation("keys.mine.none"));
    }

    private AdminRow row(KeyLine line, boolean current) {
        String used =
                line.usedAt()
                        .map(at -> desk.day(at, desk.current().person().locale()))
                        .orElseGet(() -> getTranslation("keys.never"));
        var row =
                new AdminRow(
                        line.key().name(),
                        getTranslation("keys.used") + ": " + used,
                        () -> go(id(line)));
        return current ? row.current() : row;
    }

    private static String id(KeyLine line) {
        return line.key().id().value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("keys.mine") + " · Kindline";
    }
}
