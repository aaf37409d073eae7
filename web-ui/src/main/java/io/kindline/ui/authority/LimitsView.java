package io.kindline.ui.authority;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.authority.HouseRules;
import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Period;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.Choice;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may grant how much: limits in one case and budgets in a period, by brand. */
@Route(value = "admin/limits/:brand?/:id?", layout = AdminLayout.class)
@Menu(title = "admin.limits", order = 310)
@RolesAllowed("ADMINISTRATOR")
class LimitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW_LIMIT = "limit";
    private static final String NEW_BUDGET = "budget";

    private final transient RuleWork work;
    private final AdminPage page;
    private final transient AdminQuery<HouseRules.Rules> query;

    LimitsView(RuleWork work) {
        this.work = work;
        page = new AdminPage(getTranslation("admin.limits"), getTranslation("admin.limits.told"));
        query = new AdminQuery<>(page);
        addClassName("limits");
        add(page);
    }

    private static void go(Brand brand, String id) {
        UI.getCurrent()
                .navigate(
                        LimitsView.class,
                        new RouteParameters(Map.of("brand", brand.key(), "id", id)));
    }

    private static void back(Brand brand) {
        UI.getCurrent()
                .navigate(LimitsView.class, new RouteParameters(Map.of("brand", brand.key())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Brand> brand = work.brand(event.getRouteParameters().get("brand").orElse(""));
        String id = event.getRouteParameters().get("id").orElse("");
        Actor.Staff actor = work.me();
        brand.ifPresent(one ->
                query.open(
                        () -> work.rules().handle(actor, one.id()), rules -> show(one, rules, id)));
    }

    private void show(Brand brand, HouseRules.Rules rules, String id) {
        page.list(list(brand, rules, id));
        Optional<Limit> limit =
                rules.limits().stream().filter(one -> key(one.id()).equals(id)).findFirst();
        Optional<Budget> budget =
                rules.budgets().stream().filter(one -> key(one.id()).equals(id)).findFirst();
        if (limit.isPresent() || id.equals(NEW_LIMIT)) {
            page.detail(
                    new LimitForm(
                                    work,
                                    new RuleFields.Of(brand, rules),
                                    limit,
                                    saved -> go(brand, saved))
                            .form(),
                    () -> back(brand));
        } else if (budget.isPresent() || id.equals(NEW_BUDGET)) {
            page.detail(
                    new BudgetForm(
                                    work,
                                    new RuleFields.Of(brand, rules),
                                    budget,
                                    saved -> go(brand, saved))
                            .form(),
                    () -> back(brand));
        } else {
            page.hint(getTranslation("admin.limits.choose"));
        }
    }

    private AdminList list(Brand brand, HouseRules.Rules rules, String chosen) {
        var list = new AdminList(getTranslation("admin.limits"));
        var brands = new Choice<>(getTranslation("admin.brands"), work.brands(), Brand::name);
        brands.choose(brand);
        brands.onChosen(LimitsView::back);
        list.filter(brands);
        list.filter(adding("rules.limit.new", () -> go(brand, NEW_LIMIT)));
        list.filter(adding("rules.budget.new", () -> go(brand, NEW_BUDGET)));
        List<AdminRow> rows = new ArrayList<>();
        rules.limits().forEach(one -> rows.add(row(brand, one, chosen)));
        rules.budgets().forEach(one -> rows.add(row(brand, one, chosen)));
        list.show(rows, getTranslation("admin.limits.none"));
        return list;
    }

    private NativeButton adding(String key, Runnable chosen) {
        NativeButton button = AdminPage.adding(getTranslation(key), chosen);
        button.removeClassName("solid");
        button.addClassName("plain");
        return button;
    }

    private AdminRow row(Brand brand, Limit limit, String chosen) {
        var row =
                new AdminRow(
                        RuleFields.holder(this, work, limit.holder())
                                + " · "
                                + RuleFields.kind(this, limit.kind()),
                        getTranslation(
                                "rules.limit.line",
                                Texts.figure(this, limit.steps().alone()),
                                Texts.figure(this, limit.steps().withOne()),
                                Texts.money(this, limit.steps().ceiling())),
                        () -> go(brand, key(limit.id())));
        return marked(row, limit.days(), key(limit.id()).equals(chosen));
    }

    private AdminRow row(Brand brand, Budget budget, String chosen) {
        var row =
                new AdminRow(
                        getTranslation(
                                "rules.budget.of", RuleFields.holder(this, work, budget.holder())),
                        getTranslation(
                                "rules.budget.line",
                                Texts.money(this, budget.amount()),
                                budget.window().days()),
                        () -> go(brand, key(budget.id())));
        return marked(row, budget.days(), key(budget.id()).equals(chosen));
    }

    private AdminRow marked(AdminRow row, Period days, boolean chosen) {
        LocalDate today = work.today();
        if (days.from().isAfter(today)) {
            row.tagged(getTranslation("rules.from", RuleFields.day(days.from())));
        } else if (!days.covers(today)) {
            row.tagged(getTranslation("rules.over"));
        } else {
            days.lastDay()
                    .ifPresent(last ->
                            row.tagged(getTranslation("rules.until", RuleFields.day(last))));
        }
        return chosen ? row.current() : row;
    }

    private static String key(LimitId id) {
        return id.value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.limits");
    }
}
