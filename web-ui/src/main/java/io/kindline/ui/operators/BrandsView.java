package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.operators.SaveBrand;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names under which service is given. */
@Route(value = "admin/brands/:id?", layout = AdminLayout.class)
@Menu(title = "admin.brands", order = 130)
@RolesAllowed("ADMINISTRATOR")
class BrandsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient Brands brands;
    private final transient Operators operators;
    private final transient SaveBrand save;
    private final transient CurrentActor current;
    private final transient InstantSource clock;
    private final AdminPage page;
    private final AdminList list;

    BrandsView(
            Brands brands,
            Operators operators,
            SaveBrand save,
            CurrentActor current,
            InstantSource clock) {
        this.brands = brands;
        this.operators = operators;
        this.save = save;
        this.current = current;
        this.clock = clock;
        page = new AdminPage(getTranslation("admin.brands"), getTranslation("admin.brands.told"));
        list = new AdminList(getTranslation("admin.brands"));
        page.list(list);
        page.tools(AdminPage.adding(getTranslation("admin.brand.new"), () -> go(NEW)));
        add(page);
    }

    private static void go(String id) {
        UI.getCurrent().navigate(BrandsView.class, new RouteParameters("id", id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getRouteParameters().get("id").orElse("");
        Set<BrandId> seen = seen();
        List<Brand> mine = brands.all().stream().filter(one -> seen.contains(one.id())).toList();
        list.show(
                mine.stream().map(brand -> row(brand, chosen)).toList(),
                getTranslation("admin.brands.none"));
        Optional<Brand> brand = mine.stream().filter(one -> key(one).equals(chosen)).findFirst();
        if (brand.isPresent() || chosen.equals(NEW)) {
            page.detail(
                    new BrandForm(brand).form,
                    () -> UI.getCurrent().navigate(BrandsView.class, RouteParameters.empty()));
        } else {
            page.hint(getTranslation(chosen.isEmpty() ? "admin.brands.choose" : "admin.flaw.gone"));
        }
    }

    /** Afresh, for a brand made just now belongs to its maker before his next request. */
    private Set<BrandId> seen() {
        return operators
                .byId(current.actor().id())
                .map((Operator me) -> me.actorAt(clock.instant()).brands())
                .orElse(Set.of());
    }

    private AdminRow row(Brand brand, String chosen) {
        var dot = new Span();
        dot.addClassName("brand-dot");
        dot.getStyle().set("--brand", brand.accentColour());
        var row = new AdminRow(brand.name(), brand.key(), () -> go(key(brand))).with(dot);
        return key(brand).equals(chosen) ? row.current() : row;
    }

    private static String key(Brand brand) {
        return brand.id().value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.brands");
    }

    /** One brand. */
    private final class BrandForm {
        private final Optional<Brand> brand;
        private final AdminForm form;
        private final AdminField<Input> key;
        private final AdminField<Input> name;
        private final AdminField<Input> persona;
        private final AdminField<Input> colour;

        BrandForm(Optional<Brand> brand) {
            this.brand = brand;
            String title = brand.map(Brand::name).orElseGet(() -> text("admin.brand.new"));
            form = new AdminForm(title, this::save);
            key = AdminField.text(text("admin.brand.key"), brand.map(Brand::key).orElse(""));
            key.help(text("admin.brand.key.help"));
            key.input().setEnabled(brand.isEmpty());
            name = AdminField.text(text("admin.name"), brand.map(Brand::name).orElse(""));
            persona =
                    AdminField.text(
                            text("admin.brand.persona"), brand.map(Brand::persona).orElse(""));
            persona.help(text("admin.brand.persona.help"));
            colour =
                    AdminField.text(
                            text("admin.brand.colour"),
                            brand.map(Brand::accentColour).orElse("#0b6b63"));
            colour.input().setType("color");
            form.group(text("admin.brand"), name, key, persona, colour);
        }

        private String text(String textKey) {
            return getTranslation(textKey);
        }

        private void save() {
            var command =
                    new SaveBrand.Command(
                            brand.map(Brand::id),
                            key.input().getValue(),
                            name.input().getValue(),
                            persona.input().getValue(),
                            colour.input().getValue());
            Actor.Staff actor = current.actor();
            form.save(() -> save.handle(actor, command), this::show);
        }

        private void show(SaveBrand.Outcome outcome) {
            switch (outcome) {
                case SaveBrand.Outcome.Saved(var id) -> form.saved(() -> go(id.value().toString()));
                case SaveBrand.Outcome.Refused(var flaws) ->
                        flaws.stream().sorted().forEach(this::complain);
            }
        }

        private void complain(SaveBrand.Flaw flaw) {
            AdminField<?> field =
                    switch (flaw) {
                        case KEY_MALFORMED, KEY_TAKEN -> key;
                        case GONE, NAME_MALFORMED -> name;
                        case PERSONA_MALFORMED -> persona;
                        case COLOUR_MALFORMED -> colour;
                    };
            form.problem(field, PersonWords.of(form, "admin.flaw.", flaw));
        }
    }
}
