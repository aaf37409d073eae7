package io.kindline.ui.regulation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.regulation.ReadRegulation;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The regulation as administrators keep it: clauses, their versions, and what changed between. */
@Route(value = "admin/regulation/:brand?/:key?", layout = AdminLayout.class)
@Menu(title = "admin.regulation", order = 330)
@RolesAllowed("ADMINISTRATOR")
class ClausesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient ClauseWork work;
    private final AdminPage page;
    private final transient AdminQuery<List<ReadRegulation.Line>> query;

    ClausesView(ClauseWork work) {
        this.work = work;
        page =
                new AdminPage(
                        getTranslation("admin.regulation"),
                        getTranslation("admin.regulation.told"));
        query = new AdminQuery<>(page);
        page.tools(
                AdminPage.adding(
                        getTranslation("clauses.new"),
                        () -> work.brands().stream().findFirst().ifPresent(one -> go(one, NEW))));
        add(page);
    }

    private static void go(Brand brand, String key) {
        UI.getCurrent()
                .navigate(
                        ClausesView.class,
                        new RouteParameters(Map.of("brand", brand.key(), "key", key)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String brandKey = event.getRouteParameters().get("brand").orElse("");
        String key = event.getRouteParameters().get("key").orElse("");
        List<Brand> brands = work.brands();
        Actor.Staff actor = work.me();
        query.open(
                () -> work.read().handle(actor),
                lines -> show(brands, clauses(brands, lines), brandKey, key));
    }

    private void show(
            List<Brand> brands,
            Map<Brand, Map<String, List<ReadRegulation.Line>>> all,
            String brandKey,
            String key) {
        showList(all, brandKey, key);
        Runnable back = () -> UI.getCurrent().navigate(ClausesView.class, RouteParameters.empty());
        brands.stream()
                .filter(one -> one.key().equals(brandKey))
                .findFirst()
                .filter(one -> key.equals(NEW) || of(all, one).containsKey(key))
                .ifPresentOrElse(
                        brand ->
                                page.detail(
                                        new ClauseForm(
                                                        work,
                                                        brand,
                                                        of(all, brand).getOrDefault(key, List.of()),
                                                        clause -> go(brand, clause.key().value()))
                                                .form(),
                                        back),
                        () -> page.hint(getTranslation("clauses.choose")));
    }

    /** By brand and key, the newest version first. */
    private static Map<Brand, Map<String, List<ReadRegulation.Line>>> clauses(
            List<Brand> brands, List<ReadRegulation.Line> lines) {
        var all = new LinkedHashMap<Brand, Map<String, List<ReadRegulation.Line>>>();
        brands.forEach(brand ->
                all.put(
                        brand,
                        lines.stream()
                                .filter(line -> line.clause().brand().equals(brand.id()))
                                .collect(
                                        Collectors.groupingBy(
                                                line -> line.clause().key().value(),
                                                LinkedHashMap::new,
                                                Collectors.toList()))));
        return all;
    }

    private static Map<String, List<ReadRegulation.Line>> of(
            Map<Brand, Map<String, List<ReadRegulation.Line>>> all, Brand brand) {
        return all.getOrDefault(brand, Map.of());
    }

    private void showList(
            Map<Brand, Map<String, List<ReadRegulation.Line>>> all, String brandKey, String key) {
        var list = new AdminList(getTranslation("admin.regulation"));
        list.show(
                all.entrySet().stream()
                        .flatMap(each ->
                                each.getValue().values().stream()
                                        .map(versions ->
                                                row(
                                                        each.getKey(),
                                                        versions.getFirst().clause(),
                                                        each.getKey().key().equals(brandKey)
                                                                && versions.getFirst()
                                                                        .clause()
                                                                        .key()
                                                                        .value()
                                                                        .equals(key))))
                        .toList(),
                getTranslation("regulation.none"));
        page.list(list);
    }

    private AdminRow row(Brand brand, Clause clause, boolean chosen) {
        var dot = new Span();
        dot.addClassName("brand-dot");
        dot.getStyle().set("--brand", brand.accentColour());
        var row =
                new AdminRow(
                                clause.key().value() + " " + clause.wording().title(),
                                brand.name()
                                        + " · "
                                        + getTranslation(
                                                "regulation.firmness."
                                                        + ClauseWork.word(clause.firmness())),
                                () -> go(brand, clause.key().value()))
                        .with(dot);
        return chosen ? row.current() : row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.regulation");
    }
}
