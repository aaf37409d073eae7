package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.operators.LanguagesOfHouse;
import io.kindline.application.operators.SaveLanguages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.shell.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which languages the centre serves, and who speaks them. */
@Route(value = "admin/languages", layout = AdminLayout.class)
@Menu(title = "languages.title", order = 320)
@RolesAllowed("ADMINISTRATOR")
class LanguagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient LanguagesOfHouse languages;
    private final transient SaveLanguages save;
    private final transient CurrentActor current;
    private final AdminPage page;
    private final transient AdminQuery<List<LanguagesOfHouse.Line>> query;

    LanguagesView(LanguagesOfHouse languages, SaveLanguages save, CurrentActor current) {
        this.languages = languages;
        this.save = save;
        this.current = current;
        page = new AdminPage(getTranslation("languages.title"), getTranslation("languages.told"));
        query = new AdminQuery<>(page);
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Actor.Staff actor = current.actor();
        query.open(() -> languages.handle(actor), this::show);
    }

    private void show(List<LanguagesOfHouse.Line> lines) {
        var form = new AdminForm[1];
        AdminField<Input> served =
                AdminField.text(
                        getTranslation("languages.served"),
                        lines.stream()
                                .filter(it -> it.place() == LanguagesOfHouse.Place.SERVED)
                                .map(it -> it.language().tag())
                                .collect(Collectors.joining(", ")));
        served.help(getTranslation("languages.served.help"));
        form[0] = new AdminForm(getTranslation("languages.served"), () -> save(form[0], served));
        form[0].wide(new Paragraph(getTranslation("languages.explained")));
        form[0].wide(served, facts(lines));
        page.show(form[0]);
    }

    private Div facts(List<LanguagesOfHouse.Line> lines) {
        var facts = new Div();
        facts.addClassName("trail-facts");
        for (LanguagesOfHouse.Line line : lines) {
            String place = line.place().name().toLowerCase(Locale.ROOT).replace('_', '-');
            facts.add(
                    new Span(name(line.language())),
                    new Span(
                            getTranslation("languages.place." + place)
                                    + " · "
                                    + getTranslation(
                                            "languages.use", line.speakers(), line.doors())));
        }
        return facts;
    }

    private static String name(Language language) {
        Locale screen = UI.getCurrent().getLocale();
        return Locale.of(language.tag()).getDisplayLanguage(screen) + " (" + language.tag() + ")";
    }

    private void save(AdminForm form, AdminField<Input> served) {
        Actor.Staff actor = current.actor();
        String typed = served.input().getValue();
        form.save(() -> save.handle(actor, typed), outcome -> show(outcome, form, served));
    }

    private void show(SaveLanguages.Outcome outcome, AdminForm form, AdminField<Input> served) {
        switch (outcome) {
            case SaveLanguages.Outcome.Saved _ -> form.saved(this::show);
            case SaveLanguages.Outcome.Malformed _ ->
                    form.problem(served, getTranslation("admin.flaw.languages-malformed"));
            case SaveLanguages.Outcome.DoorsSpeak(var left) ->
                    form.problem(
                            served,
                            getTranslation(
                                    "languages.doors",
                                    left.stream()
                                            .map(Language::tag)
                                            .sorted()
                                            .collect(Collectors.joining(", "))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("languages.title");
    }
}
