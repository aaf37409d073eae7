package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.QuestionLine;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.contacts.QuestionId;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Say;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What colleagues want of me now, at the top of my list. */
final class AttentionPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Names names;
    private final transient Consumer<QuestionLine> answer;
    private final Span count = Rows.styled("", "badge", "figures");
    private final Div lines = new Div();
    private transient Set<QuestionId> seen = new HashSet<>();
    private boolean shown;

    AttentionPanel(Names names, Consumer<QuestionLine> answer) {
        this.names = names;
        this.answer = answer;
        addClassName("attention");
        lines.addClassName("attention-lines");
        add(new H2(new Span(getTranslation("question.to-me")), count), lines);
        setVisible(false);
    }

    /** Shows what I am asked; what is new is also said aloud. */
    void show(List<QuestionLine> questions) {
        lines.removeAll();
        var now = new HashSet<QuestionId>();
        for (QuestionLine line : questions) {
            now.add(line.question().words().id());
            lines.add(row(line));
            if (shown && !seen.contains(line.question().words().id())) {
                getUI().ifPresent(ui -> Say.aloud(ui, heading(line)));
            }
        }
        seen = now;
        shown = true;
        count.setText(Integer.toString(questions.size()));
        setVisible(!questions.isEmpty());
    }

    private String heading(QuestionLine line) {
        return getTranslation(
                "question.came",
                names.operator(line.question().words().askedBy()),
                Words.name(this, line.subscriberName()));
    }

    private NativeButton row(QuestionLine line) {
        Question.Words words = line.question().words();
        var text = Rows.styled(words.text(), "last");
        text.getElement().setAttribute("dir", "auto");
        var top = new Div(Rows.styled(heading(line), "who"), Times.since(words.askedAt()));
        top.addClassName("row-top");
        var body = new Div(top, text);
        body.addClassName("row-body");
        var row = new NativeButton();
        Span sign = Icon.QUESTION.create();
        sign.addClassName("channel");
        row.add(sign, body);
        row.addClassNames("contact-row", "question-row");
        row.getElement().setAttribute("data-command", heading(line));
        row.addClickListener(_ -> answer.accept(line));
        return row;
    }
}
