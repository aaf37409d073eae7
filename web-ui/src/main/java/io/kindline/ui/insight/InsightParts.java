package io.kindline.ui.insight;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.authority.MyAuthority;
import io.kindline.application.insight.LookIntoExceptions;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.insight.Insight;
import io.kindline.domain.insight.Insight.Line;
import io.kindline.domain.insight.Insight.Sign;
import io.kindline.domain.operators.TeamId;
import io.kindline.ui.authority.Texts;
import io.kindline.ui.shell.Browser;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures, a picture of them, proposals and signs. */
final class InsightParts extends Div {
    private static final long serialVersionUID = 1;

    private final transient InsightWork work;

    InsightParts(InsightWork work, InsightWork.Found found) {
        this.work = work;
        LookIntoExceptions.Answer answer = found.answer();
        Insight insight = answer.insight();
        add(Texts.styled(summary(insight.all()), "insight-all"));
        if (insight.all().asked() == 0) {
            add(Texts.styled(getTranslation("insight.none"), "muted"));
        } else {
            picture(insight);
        }
        proposals(insight, found);
        signs(insight);
        table("insight.by-kind", insight.byKind(), kind -> Texts.of(this, "kind", kind));
        table("insight.by-clause", insight.byClause(), found::name);
        table("insight.by-team", insight.byTeam(), work::name);
        budgets(answer);
    }

    private String summary(Line<String> all) {
        return getTranslation(
                "insight.all",
                all.asked(),
                all.granted(),
                all.denied(),
                Texts.money(this, all.spent()));
    }

    /** What was granted, denied and left open, by kind; the table below says the same. */
    private void picture(Insight insight) {
        var picture = new Div();
        picture.addClassName("board-chart");
        picture.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("insight.picture"));
        add(picture);
        List<Line<ExceptionKind>> lines = insight.byKind();
        String figures =
                numbers(lines, Line::granted)
                        + "\n"
                        + numbers(lines, Line::denied)
                        + "\n"
                        + numbers(lines, one -> one.asked() - one.granted() - one.denied());
        Browser.chart(
                picture.getElement(),
                lines.stream()
                        .map(one -> Texts.of(this, "kind", one.key()))
                        .collect(Collectors.joining("\n")),
                figures,
                getTranslation("insight.granted")
                        + "\n"
                        + getTranslation("insight.denied")
                        + "\n"
                        + getTranslation("insight.open"));
    }

    private static <K> String numbers(List<Line<K>> lines, Function<Line<K>, Long> figure) {
        return lines.stream()
                .map(one -> figure.apply(one).toString())
                .collect(Collectors.joining(","));
    }

    private void proposals(Insight insight, InsightWork.Found found) {
        List<Div> proposed =
                insight.byClause().stream()
                        .filter(one -> one.standing() == Insight.Standing.TO_BE_CHANGED)
                        .map(one ->
                                note(
                                        getTranslation(
                                                "insight.proposal",
                                                found.name(one.key()),
                                                one.granted(),
                                                Texts.money(this, one.spent()),
                                                one.goodPercent(),
                                                one.rated())))
                        .toList();
        part("insight.proposals", proposed, "insight.proposals.none");
    }

    private void signs(Insight insight) {
        part(
                "insight.signs",
                insight.signs().stream().map(this::sign).toList(),
                "insight.signs.none");
    }

    private Div sign(Sign sign) {
        return switch (sign) {
            case Sign.OnePair(var asker, var approver, long together, long approved) ->
                    note(
                            getTranslation(
                                    "insight.sign.pair",
                                    work.name(asker),
                                    work.name(approver),
                                    together,
                                    approved));
            case Sign.OneBeneficiary(var subscriber, long times, var sum) -> {
                Div note =
                        note(
                                getTranslation(
                                        "insight.sign.beneficiary", times, Texts.money(this, sum)));
                note.add(
                        new Anchor(
                                "subscribers/" + subscriber.value(),
                                getTranslation("approvals.subscriber")));
                yield note;
            }
            case Sign.JustUnder(var asker, long near, long own) ->
                    note(getTranslation("insight.sign.under", work.name(asker), near, own));
        };
    }

    private static Div note(String text) {
        var note = new Div(Texts.styled(text));
        note.addClassName("insight-note");
        return note;
    }

    private void part(String title, List<Div> notes, String none) {
        add(new H2(getTranslation(title)));
        if (notes.isEmpty()) {
            add(Texts.styled(getTranslation(none), "muted"));
        }
        notes.forEach(this::add);
    }

    private <K> void table(String title, List<Line<K>> lines, Function<K, String> name) {
        if (lines.isEmpty()) {
            return;
        }
        add(new H2(getTranslation(title)));
        var table = new Div();
        table.addClassName("insight-table");
        for (String head :
                List.of(
                        title + ".head",
                        "insight.asked",
                        "insight.granted",
                        "insight.denied",
                        "insight.spent",
                        "insight.solved",
                        "insight.good")) {
            table.add(Texts.styled(getTranslation(head), "muted"));
        }
        for (Line<K> line : lines) {
            table.add(
                    Texts.styled(name.apply(line.key())),
                    figure(line.asked()),
                    figure(line.granted()),
                    figure(line.denied()),
                    Texts.styled(Texts.money(this, line.spent()), "figures"),
                    share(line.solvedPercent(), line.ended()),
                    share(line.goodPercent(), line.rated()));
        }
        add(table);
    }

    private Span share(long percent, long of) {
        return Texts.styled(
                of == 0 ? "–" : getTranslation("insight.good.of", percent, of), "figures");
    }

    private static Span figure(long count) {
        return Texts.styled(Long.toString(count), "figures");
    }

    private void budgets(LookIntoExceptions.Answer answer) {
        if (answer.budgets().isEmpty()) {
            return;
        }
        add(new H2(getTranslation("insight.budgets")));
        var meters = new Div();
        meters.addClassName("meters");
        answer.budgets().entrySet().stream()
                .sorted(
                        Comparator.comparingLong((Map.Entry<TeamId, MyAuthority.BudgetLine> each) ->
                                -each.getValue().spent().minorUnits()))
                .forEach(each -> meters.add(meter(each.getKey(), each.getValue())));
        add(meters);
    }

    private Div meter(TeamId team, MyAuthority.BudgetLine line) {
        var bar = new Div();
        bar.addClassName("meter-bar");
        long whole = Math.max(1, line.amount().minorUnits());
        bar.getStyle().set("--spent", Math.min(100, line.spent().minorUnits() * 100 / whole) + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        var meter =
                new Div(
                        Texts.styled(work.name(team), "muted"),
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
}
