package io.kindline.ui.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.approvals.ApprovalsInbox.Item;
import io.kindline.application.approvals.ApprovalsInbox.Wanted;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.Plea;
import io.kindline.ui.authority.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What waits, one's own turn first; {@code J} and {@code K} walk through it. */
final class InboxList extends Section {
    private static final long serialVersionUID = 1;

    private final transient Desk.Names names;
    private final transient Consumer<ExceptionId> open;
    private final Div rows = new Div();
    private final Div empty = new Div();
    private transient List<Item> items = List.of();

    InboxList(Desk.Names names, Consumer<ExceptionId> open) {
        this.names = names;
        this.open = open;
        addClassName("approvals-list");
        getElement().setAttribute("aria-label", getTranslation("approvals.title"));
        rows.addClassName("approvals-rows");
        rows.getElement().setAttribute("data-walk", true);
        empty.addClassName("empty");
        empty.add(
                Texts.styled(getTranslation("approvals.none"), "empty-title"),
                Texts.styled(getTranslation("approvals.none.next")));
        add(rows, empty);
    }

    void show(List<Item> now, Optional<ExceptionId> selected) {
        items = now;
        rows.removeAll();
        Optional<Wanted> before = Optional.empty();
        for (Item item : now) {
            if (before.filter(item.wanted()::equals).isEmpty()) {
                rows.add(Texts.styled(Texts.of(this, "wanted", item.wanted()), "approvals-group"));
            }
            before = Optional.of(item.wanted());
            rows.add(row(item, selected));
        }
        empty.setVisible(now.isEmpty());
    }

    /** The one below it, as the list was. */
    Optional<ExceptionId> after(ExceptionId id) {
        for (int i = 0; i < items.size() - 1; i++) {
            if (items.get(i).exception().id().equals(id)) {
                return Optional.of(items.get(i + 1).exception().id());
            }
        }
        return Optional.empty();
    }

    private NativeButton row(Item item, Optional<ExceptionId> selected) {
        ExceptionCase exception = item.exception();
        Plea plea = exception.matter().plea();
        var top =
                new Div(
                        Texts.styled(Texts.of(this, "kind", plea.kind()), "who", "cut", "grow"),
                        Texts.styled(
                                plea.amount().minorUnits() == 0
                                        ? ""
                                        : Texts.money(this, plea.amount()),
                                "figures",
                                "approval-sum"));
        top.addClassName("row-top");
        var bottom =
                new Div(
                        Texts.styled(names.of(plea.asker().id()), "cut"),
                        Texts.styled(plea.words().reason(), "last", "cut", "grow"),
                        clock(exception));
        bottom.addClassName("row-bottom");
        var row = new NativeButton();
        row.add(top, bottom);
        row.addClassName("approval-row");
        row.setClassName("life", item.wanted() == Wanted.REVIEW);
        row.getElement().setAttribute("data-walk-item", true);
        if (selected.filter(exception.id()::equals).isPresent()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        row.addClickListener(_ -> open.accept(exception.id()));
        return row;
    }

    private static Span clock(ExceptionCase exception) {
        var span = new Span();
        span.addClassName("figures");
        if (exception instanceof ExceptionCase.Pending pending) {
            span.getElement()
                    .setAttribute(
                            "data-until", Long.toString(pending.turn().answerBy().toEpochMilli()));
        } else {
            span.getElement()
                    .setAttribute(
                            "data-since",
                            Long.toString(
                                    exception.matter().plea().place().askedAt().toEpochMilli()));
        }
        return span;
    }
}
