package io.kindline.ui.relays;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.relays.ListServiceNumbers;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Numbers of the house that speak for subscribers, and when those they ask are not disturbed. */
@Route(value = "admin/service-numbers/:id?", layout = AdminLayout.class)
@Menu(title = "admin.service-numbers", order = 250)
@RolesAllowed("ADMINISTRATOR")
class ServiceNumbersView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient ListServiceNumbers numbers;
    private final transient ServiceNumberForm.Desk desk;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<Found> query;

    ServiceNumbersView(ListServiceNumbers numbers, ServiceNumberForm.Desk desk) {
        this.numbers = numbers;
        this.desk = desk;
        page =
                new AdminPage(
                        getTranslation("admin.service-numbers"),
                        getTranslation("service-numbers.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.service-numbers"));
        page.list(list);
        page.tools(AdminPage.adding(getTranslation("service-numbers.new"), () -> go(NEW)));
        add(page);
    }

    /** What there is, and of which brands one may add. */
    private record Found(List<ServiceNumber> numbers, List<Brand> brands) {}

    private static void go(String id) {
        UI.getCurrent().navigate(ServiceNumbersView.class, new RouteParameters("id", id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getRouteParameters().get("id").orElse("");
        Actor.Staff me = desk.current().actor();
        Brands all = desk.brands();
        query.open(
                () ->
                        new Found(
                                numbers.handle(me),
                                all.all().stream().filter(it -> me.maySee(it.id())).toList()),
                found -> show(found, chosen));
    }

    private void show(Found found, String chosen) {
        list.show(
                found.numbers().stream().map(one -> row(one, found, chosen)).toList(),
                getTranslation("service-numbers.none"));
        Optional<ServiceNumber> number =
                found.numbers().stream().filter(one -> key(one).equals(chosen)).findFirst();
        boolean adds = chosen.equals(NEW) && !found.brands().isEmpty();
        if (number.isPresent() || adds) {
            page.detail(
                    new ServiceNumberForm(desk, number, found.brands(), ServiceNumbersView::go)
                            .form(),
                    () ->
                            UI.getCurrent()
                                    .navigate(ServiceNumbersView.class, RouteParameters.empty()));
        } else {
            page.hint(
                    getTranslation(
                            chosen.isEmpty() ? "service-numbers.choose" : "admin.flaw.gone"));
        }
    }

    private AdminRow row(ServiceNumber one, Found found, String chosen) {
        String brand =
                found.brands().stream()
                        .filter(it -> it.id().equals(one.brand()))
                        .map(Brand::name)
                        .findFirst()
                        .orElse("");
        var row = new AdminRow(one.number().value(), brand, () -> go(key(one)));
        if (one.use() == ServiceNumber.Use.RETIRED) {
            row.tagged(getTranslation("service-numbers.use.retired"));
        }
        return key(one).equals(chosen) ? row.current() : row;
    }

    private static String key(ServiceNumber one) {
        return one.id().value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.service-numbers");
    }
}
