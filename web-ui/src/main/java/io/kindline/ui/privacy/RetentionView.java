package io.kindline.ui.privacy;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.privacy.Retention;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long each brand keeps what people said. */
@Route(value = "admin/retention/:brand?", layout = AdminLayout.class)
@Menu(title = "retention.title", order = 440)
@RolesAllowed("ADMINISTRATOR")
class RetentionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient RetentionDesk desk;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<Map<BrandId, Map<Keeping, Retention>>> query;

    RetentionView(RetentionDesk desk) {
        this.desk = desk;
        page = new AdminPage(getTranslation("retention.title"), getTranslation("retention.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("retention.title"));
        page.list(list);
        add(page);
    }

    private static void go(Brand brand) {
        UI.getCurrent().navigate(RetentionView.class, new RouteParameters("brand", brand.key()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getRouteParameters().get("brand").orElse("");
        List<Brand> mine = desk.mine();
        Actor.Staff actor = desk.current().actor();
        query.open(
                () -> mine.stream().collect(toMap(Brand::id, brand -> rules(actor, brand))),
                rules -> show(mine, rules, chosen));
    }

    private void show(
            List<Brand> mine, Map<BrandId, Map<Keeping, Retention>> rules, String chosen) {
        list.show(
                mine.stream().map(brand -> row(brand, of(rules, brand), chosen)).toList(),
                getTranslation("admin.topics.none"));
        Optional<Brand> brand = mine.stream().filter(it -> it.key().equals(chosen)).findFirst();
        brand.ifPresentOrElse(
                it ->
                        page.detail(
                                new RetentionForm(desk, it, of(rules, it), () -> go(it)).form(),
                                () ->
                                        UI.getCurrent()
                                                .navigate(
                                                        RetentionView.class,
                                                        RouteParameters.empty())),
                () -> page.hint(getTranslation("retention.choose")));
    }

    private Map<Keeping, Retention> rules(Actor.Staff actor, Brand brand) {
        return desk.rules().handle(actor, brand.id()).orElse(Map.of());
    }

    private static Map<Keeping, Retention> of(
            Map<BrandId, Map<Keeping, Retention>> rules, Brand brand) {
        return rules.getOrDefault(brand.id(), Map.of());
    }

    private AdminRow row(Brand brand, Map<Keeping, Retention> rules, String chosen) {
        Retention words = rules.get(Keeping.WORDS);
        String line =
                words == null
                        ? getTranslation("retention.for-ever")
                        : getTranslation("retention.for-days", words.days());
        var row = new AdminRow(brand.name(), line, () -> go(brand));
        return brand.key().equals(chosen) ? row.current() : row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.title");
    }
}
