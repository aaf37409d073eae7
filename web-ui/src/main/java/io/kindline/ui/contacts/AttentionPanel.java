package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.QuestionLine;
import io.kindline.application.promises.PromiseLine;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Say;
import java.util.HashSet;
import java.util.Set;

/** What colleagues ask me, and what I promised and is due: at the top of my list. */
final class AttentionPanel extends Div {
    private static final long serialVersionUID = 1;

    /** What the panel asks the desk to do. */
    interface Wishes {
        void answer(QuestionLine question);

        void open(ContactId contact);

        void keep(PromiseId promise);
    }

    private final transient Names names;
    private final transient OperatorId me;
    private final transient Wishes wishes;
    private final Span count = Rows.styled("", "badge", "figures");
    private final Div lines = new Div();
    private transient Set<Object> seen = new HashSet<>();
    private boolean shown;

    AttentionPanel(Names names, OperatorId me, Wishes wishes) {
        this.names = names;
        this.me = me;
        this.wishes = wishes;
        addClassName("attention");
        lines.addClassName("attention-lines");
        add(new H2(new Span(getTranslation("desk.attention")), count), lines);
        setVisible(false);
    }

    /** Shows it anew; what was not there before is also said aloud. */
    void show(Asides asides) {
        lines.removeAll();
        var now = new HashSet<>();
        for (PromiseLine line : asides.due()) {
            add(row(line), line.promise().words().id(), heading(line), now);
        }
        for (QuestionLine line : asides.toMe()) {
            add(row(line), line.question().words().id(), heading(line), now);
        }
        seen = now;
        shown = true;
        count.setText(Integer.toString(lines.getComponentCount()));
        setVisible(lines.getComponentCount() > 0);
    }

    private void add(Component row, Object id, String aloud, Set<Object> now) {
        lines.add(row);
        now.add(id);
        if (shown && !seen.contains(id)) {
            row.addClassName("fresh");
            getUI().ifPresent(ui -> Say.aloud(ui, aloud));
        }
    }

    private String heading(QuestionLine line) {
        return getTranslation(
                "question.came",
                names.operator(line.question().words().askedBy()),
                Words.name(this, line.subscriberName()));
    }

    private String heading(PromiseLine line) {
        String name = Words.name(this, line.subscriberName());
        var owner = line.promise().words().owner();
        return owner.equals(me)
                ? getTranslation("promise.due-now", name)
                : getTranslation("promise.due-now-of", names.operator(owner), name);
    }

    private Component row(QuestionLine line) {
        Question.Words words = line.question().words();
        NativeButton row =
                row(Icon.QUESTION, heading(line), Times.since(words.askedAt()), words.text());
        row.addClassName("question-row");
        row.addClickListener(_ -> wishes.answer(line));
        return row;
    }

    private Component row(PromiseLine line) {
        Promise.Words words = line.promise().words();
        NativeButton open =
                row(Icon.PROMISE, heading(line), Times.until(words.dueAt()), words.text());
        open.addClickListener(_ -> wishes.open(words.contact()));
        var told = new NativeButton(getTranslation("promise.kept"));
        told.addClassNames("plain", "promise-kept");
        told.getElement()
                .setAttribute("aria-label", getTranslation("promise.kept") + ": " + words.text());
        told.addClickListener(_ -> wishes.keep(words.id()));
        var row = new Div(open, told);
        row.addClassName("promise-row");
        return row;
    }

    private static NativeButton row(Icon icon, String heading, Span clock, String said) {
        var text = Rows.styled(said, "last");
        text.getElement().setAttribute("dir", "auto");
        var top = new Div(Rows.styled(heading, "who"), clock);
        top.addClassName("row-top");
        var body = new Div(top, text);
        body.addClassName("row-body");
        var row = new NativeButton();
        Span sign = icon.create();
        sign.addClassName("channel");
        row.add(sign, body);
        row.addClassName("contact-row");
        row.getElement().setAttribute("data-command", heading);
        return row;
    }
}
