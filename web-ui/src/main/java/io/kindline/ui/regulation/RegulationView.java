package io.kindline.ui.regulation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.regulation.ReadRegulation;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Progress;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The regulation of my brands: what holds, what held, and from which rules one may depart. */
@Route("regulation")
@Menu(title = "nav.regulation", order = 7, icon = "book")
@RolesAllowed({"OPERATOR", "SUPERVISOR", "ADMINISTRATOR"})
class RegulationView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Brands brands;

    RegulationView(ReadRegulation regulation, Brands brands, CurrentActor current) {
        this.brands = brands;
        addClassNames("page", "regulation");
        add(new H1(getTranslation("regulation.title")));
        var progress = new Progress(getTranslation("admin.loading"));
        add(progress);
        Actor.Staff actor = current.actor();
        progress.until(() -> regulation.handle(actor), this::show);
    }

    private void show(List<ReadRegulation.Line> lines) {
        if (lines.isEmpty()) {
            add(styled(getTranslation("regulation.none"), "muted"));
        }
        lines.forEach(line -> add(clause(line)));
    }

    private Div clause(ReadRegulation.Line line) {
        Clause clause = line.clause();
        String firmness = word(clause.firmness());
        var top =
                new Div(
                        styled(clause.key().value(), "clause-key", "figures"),
                        new H2(clause.wording().title()),
                        styled(getTranslation("regulation.firmness." + firmness), "case-state"));
        top.addClassName("clause-top");
        var foot =
                new Div(
                        styled(brands.byId(clause.brand()).name()),
                        styled(getTranslation("regulation.owner", clause.wording().owner())),
                        styled(
                                getTranslation(
                                        "regulation.version", Integer.toString(clause.version()))),
                        styled(
                                getTranslation(
                                        "regulation.standing." + word(line.standing()),
                                        day(edge(line)))));
        foot.addClassNames("muted", "clause-foot");
        var whole = new Div(top, new Paragraph(clause.wording().text()), foot);
        whole.addClassName("clause");
        whole.getElement()
                .setAttribute("data-firmness", firmness)
                .setAttribute("data-standing", word(line.standing()));
        return whole;
    }

    private static LocalDate edge(ReadRegulation.Line line) {
        return line.standing() == ReadRegulation.Standing.OVER
                ? line.clause().until().orElse(line.clause().from())
                : line.clause().from();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("regulation.title");
    }
}
