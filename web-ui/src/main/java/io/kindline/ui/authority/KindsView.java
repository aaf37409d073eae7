package io.kindline.ui.authority;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.authority.HouseRules;
import io.kindline.application.authority.SetKindTerms;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.admin.Ticks;
import io.kindline.ui.shell.Choice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each kind of exception asks for, whether it may come first, and who carries it out. */
@Route(value = "admin/kinds/:brand?/:kind?", layout = AdminLayout.class)
@Menu(title = "admin.kinds", order = 320)
@RolesAllowed("ADMINISTRATOR")
class KindsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient RuleWork work;
    private final AdminPage page;
    private final transient AdminQuery<HouseRules.Rules> query;

    KindsView(RuleWork work) {
        this.work = work;
        page = new AdminPage(getTranslation("admin.kinds"), getTranslation("admin.kinds.told"));
        query = new AdminQuery<>(page);
        add(page);
    }

    private static void go(Brand brand, String kind) {
        UI.getCurrent()
                .navigate(
                        KindsView.class,
                        new RouteParameters(Map.of("brand", brand.key(), "kind", kind)));
    }

    private static void back(Brand brand) {
        UI.getCurrent()
                .navigate(KindsView.class, new RouteParameters(Map.of("brand", brand.key())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String kind = event.getRouteParameters().get("kind").orElse("");
        Actor.Staff actor = work.me();
        work.brand(event.getRouteParameters().get("brand").orElse(""))
                .ifPresent(brand ->
                        query.open(
                                () -> work.rules().handle(actor, brand.id()),
                                rules -> show(brand, rules.terms(), kind)));
    }

    private void show(Brand brand, List<KindTerms> terms, String chosen) {
        var list = new AdminList(getTranslation("admin.kinds"));
        var brands = new Choice<>(getTranslation("admin.brands"), work.brands(), Brand::name);
        brands.choose(brand);
        brands.onChosen(KindsView::back);
        list.filter(brands);
        list.show(
                terms.stream().map(one -> row(brand, one, chosen)).toList(),
                getTranslation("admin.limits.none"));
        page.list(list);
        terms.stream()
                .filter(one -> Texts.word(one.kind()).equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        one -> page.detail(new TermsForm(brand, one).form, () -> back(brand)),
                        () -> page.hint(getTranslation("admin.kinds.choose")));
    }

    private AdminRow row(Brand brand, KindTerms terms, String chosen) {
        String needs =
                terms.needs().stream()
                        .sorted()
                        .map(need -> Texts.of(this, "need", need))
                        .collect(Collectors.joining(", "));
        var row =
                new AdminRow(
                        Texts.of(this, "kind", terms.kind()),
                        needs,
                        () -> go(brand, Texts.word(terms.kind())));
        if (terms.pace() == KindTerms.Pace.ACT_FIRST) {
            row.tagged(getTranslation("authority.pace.act-first.short"));
        }
        return Texts.word(terms.kind()).equals(chosen) ? row.current() : row;
    }

    /** The form of one kind. */
    private final class TermsForm {
        private final Brand brand;
        private final KindTerms before;
        private final AdminForm form;
        private final AdminField<Ticks<KindTerms.Need>> needs;
        private final AdminField<Choice<KindTerms.Pace>> pace;
        private final AdminField<Choice<KindTerms.Route>> route;

        TermsForm(Brand brand, KindTerms before) {
            this.brand = brand;
            this.before = before;
            var words = new Paragraph();
            form = new AdminForm(Texts.of(words, "kind", before.kind()), this::save);
            needs =
                    AdminField.ticks(
                            form.getTranslation("rules.needs"),
                            List.of(KindTerms.Need.values()),
                            one -> Texts.of(form, "need", one));
            needs.input().tick(before.needs());
            pace =
                    AdminField.choice(
                            form.getTranslation("rules.pace"),
                            List.of(KindTerms.Pace.values()),
                            one -> Texts.of(form, "pace", one));
            pace.input().choose(before.pace());
            route =
                    AdminField.choice(
                            form.getTranslation("rules.route"),
                            List.of(KindTerms.Route.values()),
                            one -> Texts.of(form, "route", one));
            route.input().choose(before.route());
            form.beside(Texts.styled(brand.name(), "tag"));
            form.group(form.getTranslation("rules.asks"), needs);
            form.group(form.getTranslation("rules.done-by"), pace, route);
        }

        private void save() {
            var terms =
                    new KindTerms(
                            before.kind(),
                            needs.input().ticked(),
                            pace.input().value(),
                            route.input().value());
            Actor.Staff actor = work.me();
            form.save(() -> work.setting().kind().handle(actor, brand.id(), terms), this::show);
        }

        private void show(SetKindTerms.Outcome outcome) {
            switch (outcome) {
                case SetKindTerms.Outcome.Saved _ ->
                        form.saved(() -> go(brand, Texts.word(before.kind())));
                case SetKindTerms.Outcome.Refused(var flaws) ->
                        flaws.forEach(flaw ->
                                form.problem(
                                        needs,
                                        form.getTranslation("rules.flaw." + Texts.word(flaw))));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.kinds");
    }
}
