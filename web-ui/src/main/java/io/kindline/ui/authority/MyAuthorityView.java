package io.kindline.ui.authority;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.authority.CaseStates;
import io.kindline.application.authority.MyAuthority;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Progress;
import jakarta.annotation.security.RolesAllowed;

/** What I may, what I spent, and what became of it. */
@Route("my-authority")
@Menu(title = "nav.my-authority", order = 6, icon = "gift")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class MyAuthorityView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Brands brands;

    MyAuthorityView(
            MyAuthority authority,
            Brands brands,
            DeputiesPanel.Lending lending,
            CurrentActor current) {
        this.brands = brands;
        addClassNames("page", "my-authority");
        add(new H1(getTranslation("authority.mine.title")));
        var progress = new Progress(getTranslation("admin.loading"));
        add(new DeputiesPanel(lending, current), progress);
        Actor.Staff actor = current.actor();
        Account account = Account.of(current.person().account());
        progress.until(
                () -> authority.handle(actor, account), answer -> answer.ifPresent(this::fill));
    }

    private void fill(MyAuthority.Answer answer) {
        answer.brands().stream().filter(one -> !one.limits().isEmpty()).forEach(this::brand);
        if (answer.brands().stream().allMatch(one -> one.limits().isEmpty())) {
            add(Texts.styled(getTranslation("authority.mine.nothing"), "muted"));
        }
        add(new H2(getTranslation("authority.mine.asked")));
        if (answer.asked().isEmpty()) {
            add(Texts.styled(getTranslation("authority.mine.none"), "muted"));
        }
        var lines = new Div();
        lines.addClassName("past-cases");
        answer.asked().forEach(one -> lines.add(line(one)));
        add(lines);
    }

    private void brand(MyAuthority.InBrand in) {
        add(new H2(brands.byId(in.brand()).name()));
        var meters = new Div();
        meters.addClassName("meters");
        in.own().ifPresent(line -> meters.add(meter("authority.mine.budget", line)));
        in.team().ifPresent(line -> meters.add(meter("authority.mine.team", line)));
        var table = new Div();
        table.addClassName("limit-table");
        table.add(
                Texts.styled(getTranslation("authority.kind"), "muted"),
                Texts.styled(getTranslation("authority.mine.alone"), "muted"),
                Texts.styled(getTranslation("authority.mine.with-one"), "muted"),
                Texts.styled(getTranslation("authority.mine.ceiling"), "muted"));
        in.limits()
                .forEach(limit ->
                        table.add(
                                Texts.styled(Texts.of(this, "kind", limit.kind())),
                                sum(limit.steps().alone()),
                                sum(limit.steps().withOne()),
                                sum(limit.steps().ceiling())));
        add(meters, table);
    }

    private Span sum(Money money) {
        return Texts.styled(money.minorUnits() == 0 ? "–" : Texts.money(this, money), "figures");
    }

    private Div meter(String key, MyAuthority.BudgetLine line) {
        var bar = new Div();
        bar.addClassName("meter-bar");
        long whole = Math.max(1, line.amount().minorUnits());
        bar.getStyle().set("--spent", Math.min(100, line.spent().minorUnits() * 100 / whole) + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        var meter =
                new Div(
                        Texts.styled(getTranslation(key), "muted"),
                        Texts.styled(
                                getTranslation(
                                        "authority.budget.line",
                                        Texts.money(this, line.left()),
                                        Texts.money(this, line.amount()),
                                        line.days()),
                                "meter-words"),
                        bar);
        meter.addClassName("meter");
        return meter;
    }

    private Div line(ExceptionCase exception) {
        Plea plea = exception.matter().plea();
        var since = Texts.styled("", "figures", "muted");
        since.getElement()
                .setAttribute("data-since", Long.toString(plea.place().askedAt().toEpochMilli()));
        var contact = new Anchor("desk/" + plea.place().contact().value(), plea.words().reason());
        contact.addClassNames("cut", "grow");
        var line =
                new Div(
                        Texts.styled(
                                getTranslation("authority.state." + CaseStates.nameOf(exception)),
                                "case-state"),
                        Texts.styled(Texts.of(this, "kind", plea.kind()), "case-kind"),
                        sum(plea.amount()),
                        contact,
                        since);
        line.addClassName("case");
        line.getElement().setAttribute("data-state", CaseStates.nameOf(exception));
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authority.mine.title");
    }
}
