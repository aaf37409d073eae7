package io.kindline.ui.approvals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.approvals.ApprovalEvidence;
import io.kindline.application.approvals.ApprovalsInbox.Item;
import io.kindline.application.authority.CaseStates;
import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.regulation.Clause;
import io.kindline.ui.authority.Texts;
import io.kindline.ui.shell.Icon;
import java.util.List;
import java.util.Optional;

/** All that a decider wants to see, on one page, and the bar to decide with. */
final class EvidencePanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final DecisionBar bar;
    private final Div content = new Div();
    private final Div nothing = new Div();

    EvidencePanel(Desk desk, DecisionBar bar, Runnable back) {
        this.desk = desk;
        this.bar = bar;
        addClassName("evidence");
        getElement().setAttribute("aria-label", getTranslation("approvals.evidence"));
        content.addClassName("evidence-content");
        nothing.addClassNames("empty", "talk-empty");
        nothing.add(Texts.styled(getTranslation("approvals.choose"), "empty-title"));
        var button = new NativeButton();
        button.add(Icon.ARROW_LEFT.create(), new Span(getTranslation("approvals.back")));
        button.addClassNames("quiet", "back");
        button.addClickListener(_ -> back.run());
        add(button, content, nothing, bar);
    }

    void show(Optional<ApprovalEvidence.Page> page, List<Item> items) {
        content.removeAll();
        page.ifPresent(this::fill);
        content.setVisible(page.isPresent());
        nothing.setVisible(page.isEmpty());
        bar.show(
                page.map(ApprovalEvidence.Page::exception),
                page.flatMap(found ->
                        items.stream()
                                .filter(item ->
                                        item.exception().id().equals(found.exception().id()))
                                .map(Item::wanted)
                                .findFirst()));
    }

    private void fill(ApprovalEvidence.Page page) {
        ExceptionCase exception = page.exception();
        Plea plea = exception.matter().plea();
        content.add(head(exception));
        content.add(
                Texts.styled(Texts.whyOfAnother(this, exception.matter().why()), "evidence-why"));
        text("authority.reason", plea.words().reason());
        text("authority.good", plea.words().goodExpected());
        text("authority.beneficiary", plea.words().beneficiary());
        plea.words()
                .clause()
                .ifPresent(key ->
                        section(
                                getTranslation("approvals.clause", key.value()),
                                page.clause().map(this::clause).orElseGet(this::noClause)));
        page.left()
                .ifPresent(line ->
                        section(
                                getTranslation("approvals.left"),
                                Texts.styled(
                                        getTranslation(
                                                "authority.budget.line",
                                                Texts.money(this, line.left()),
                                                Texts.money(this, line.amount()),
                                                line.days()))));
        talk(exception);
        approvals(exception);
        end(exception);
        page.trouble()
                .ifPresent(trouble ->
                        section(
                                getTranslation("approvals.trouble", trouble.attempts()),
                                words(trouble.problem())));
        history("approvals.of-subscriber", page.ofSubscriber());
        history("approvals.alike", page.alike());
        var contact =
                new Anchor(
                        "desk/" + plea.place().contact().value(),
                        getTranslation("approvals.contact"));
        var person =
                new Anchor(
                        "subscribers/" + plea.place().subscriber().value(),
                        getTranslation("approvals.subscriber"));
        var links = new Div(contact, person);
        links.addClassName("evidence-links");
        content.add(links);
    }

    private Component[] clause(Clause clause) {
        return new Component[] {
            Texts.styled(clause.wording().title(), "clause-title"), words(clause.wording().text())
        };
    }

    private Component[] noClause() {
        return new Component[] {Texts.styled(getTranslation("approvals.clause.unknown"), "muted")};
    }

    private Div head(ExceptionCase exception) {
        Plea plea = exception.matter().plea();
        var sum =
                Texts.styled(
                        plea.amount().minorUnits() == 0
                                ? getTranslation("authority.free")
                                : Texts.money(this, plea.amount()),
                        "figures",
                        "evidence-sum");
        var state =
                Texts.styled(
                        getTranslation("authority.state." + CaseStates.nameOf(exception)),
                        "case-state");
        var top = new Div(new H2(Texts.of(this, "kind", plea.kind())), sum, state);
        top.addClassName("evidence-top");
        top.getElement().setAttribute("data-state", CaseStates.nameOf(exception));
        var since = Texts.styled("", "figures");
        since.getElement()
                .setAttribute("data-since", Long.toString(plea.place().askedAt().toEpochMilli()));
        var asked =
                new Div(
                        Texts.styled(
                                getTranslation(
                                        "approvals.asked-by", desk.names().of(plea.asker().id()))),
                        Texts.styled("·"),
                        Texts.styled(desk.names().brands().byId(plea.place().brand()).name()),
                        Texts.styled("·"),
                        since);
        asked.addClassNames("muted", "evidence-asked");
        return new Div(top, asked);
    }

    private void talk(ExceptionCase exception) {
        if (exception instanceof ExceptionCase.Pending pending) {
            pending.turn()
                    .question()
                    .ifPresent(question ->
                            section(
                                    getTranslation(
                                            "approvals.question", desk.names().of(question.by())),
                                    words(question.words()),
                                    words(
                                            question.answer()
                                                    .orElse(
                                                            getTranslation(
                                                                    "approvals.question.open")))));
        }
    }

    private void approvals(ExceptionCase exception) {
        List<Approval> given =
                exception instanceof ExceptionCase.Pending pending
                        ? pending.approvals()
                        : CaseStates.grantOf(exception).map(Grant::approvals).orElse(List.of());
        if (!given.isEmpty()) {
            section(
                    getTranslation("approvals.given"),
                    given.stream().map(this::approval).toArray(Component[]::new));
        }
    }

    private Div approval(Approval approval) {
        String by = desk.names().of(approval.vote().by());
        String name = desk.names().of(approval.vote().inNameOf());
        return new Div(
                Texts.styled(by.equals(name) ? by : getTranslation("approvals.in-name", by, name)),
                Texts.styled(" " + Texts.money(this, approval.amount()) + " ", "figures"),
                Texts.styled(approval.words(), "muted"));
    }

    /** How it ended, in the words of who ended it; or why it could not be carried out. */
    private void end(ExceptionCase exception) {
        switch (exception) {
            case ExceptionCase.Failed(_, _, var reason, _) ->
                    section(getTranslation("approvals.failed"), words(reason));
            case ExceptionCase.Declined(_, var ending) -> end(exception, ending);
            case ExceptionCase.Reversing(_, _, _, var why) -> end(exception, why);
            case ExceptionCase.Reversed(_, _, var why, _) -> end(exception, why);
            case ExceptionCase.Pending _,
                    ExceptionCase.Granted _,
                    ExceptionCase.Executed _,
                    ExceptionCase.Refused _,
                    ExceptionCase.Withdrawn _ -> {}
        }
    }

    private void end(ExceptionCase exception, ExceptionCase.Ending ending) {
        section(
                getTranslation("authority.state." + CaseStates.nameOf(exception)),
                words(
                        getTranslation(
                                "authority.by", desk.names().of(ending.by()), ending.reason())));
    }

    private void history(String key, List<ExceptionCase> cases) {
        section(
                getTranslation(key),
                cases.isEmpty()
                        ? new Component[] {
                            Texts.styled(getTranslation("approvals.nothing"), "muted")
                        }
                        : cases.stream().map(PastCase::new).toArray(Component[]::new));
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            section(getTranslation(key), words(text));
        }
    }

    private static Span words(String text) {
        var span = Texts.styled(text, "evidence-text");
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private void section(String title, Component... parts) {
        var section = new Div(new H3(title));
        section.add(parts);
        section.addClassName("evidence-part");
        content.add(section);
    }
}
