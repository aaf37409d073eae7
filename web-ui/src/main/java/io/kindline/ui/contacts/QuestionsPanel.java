package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.QuestionLine;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.Icon;

/** What colleagues are asked about the contact in the middle and have not answered yet. */
final class QuestionsPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient QuestionActions actions;

    QuestionsPanel(Desk desk, QuestionActions actions) {
        this.desk = desk;
        this.actions = actions;
        addClassName("questions");
    }

    void show(Asides asides) {
        removeAll();
        asides.here().forEach(line -> add(line(line, asides.isToMe(line))));
        setVisible(!asides.here().isEmpty());
    }

    private Div line(QuestionLine line, boolean toMe) {
        Question.Words words = line.question().words();
        boolean mine = words.askedBy().equals(desk.me().actor().id());
        String who =
                toMe
                        ? getTranslation("question.from", desk.names().operator(words.askedBy()))
                        : getTranslation(
                                mine ? "question.waits" : "question.note-asks",
                                mine
                                        ? desk.names().addressee(words.to())
                                        : desk.names().operator(words.askedBy()),
                                desk.names().addressee(words.to()));
        var text = Rows.styled(words.text(), "cut", "grow");
        text.getElement().setAttribute("dir", "auto").setAttribute("title", words.text());
        var all = new Div(Icon.QUESTION.create(), Rows.styled(who, "who"), text);
        all.add(Times.since(words.askedAt()));
        all.addClassNames("notice", "question");
        if (toMe) {
            var answer = new NativeButton();
            answer.add(new Span(getTranslation("question.answer")));
            answer.addClassName("solid");
            answer.addClickListener(_ -> actions.answer(line));
            all.add(answer);
        } else if (mine || desk.me().actor().roles().contains(Role.SUPERVISOR)) {
            var withdraw = new NativeButton(getTranslation("question.withdraw"));
            withdraw.addClassName("plain");
            withdraw.addClickListener(_ -> actions.withdraw(line));
            all.add(withdraw);
        }
        return all;
    }
}
