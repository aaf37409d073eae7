package io.kindline.ui.regulation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.kindline.application.regulation.ReadRegulation;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.WordDiff;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The versions of a clause, the newest first, each with what changed since the one before. */
final class ClauseVersions extends Div {
    private static final long serialVersionUID = 1;

    ClauseVersions(List<ReadRegulation.Line> versions) {
        add(new H3(getTranslation("clauses.versions")));
        for (int i = 0; i < versions.size(); i++) {
            ReadRegulation.Line line = versions.get(i);
            Clause before = i + 1 < versions.size() ? versions.get(i + 1).clause() : line.clause();
            add(version(line, before.wording()));
        }
    }

    private Div version(ReadRegulation.Line line, Clause.Wording before) {
        Clause clause = line.clause();
        var top =
                new Div(
                        styled(
                                getTranslation(
                                        "regulation.version", Integer.toString(clause.version())),
                                "touched-who"),
                        styled(
                                getTranslation(
                                        "regulation.firmness."
                                                + ClauseWork.word(clause.firmness())),
                                "case-state"),
                        styled(days(clause), "muted"));
        top.addClassName("clause-foot");
        var whole =
                new Div(
                        top,
                        changes(before.title(), clause.wording().title()),
                        changes(before.text(), clause.wording().text()));
        whole.addClassName("clause");
        whole.getElement().setAttribute("data-standing", ClauseWork.word(line.standing()));
        return whole;
    }

    /** Each run of words as it stayed, went or came; screen readers are told by the elements. */
    private static Paragraph changes(String before, String after) {
        var line = new Paragraph();
        for (WordDiff.Piece piece : WordDiff.between(before, after)) {
            var element =
                    new Element(
                            switch (piece.fate()) {
                                case STAYS -> "span";
                                case GONE -> "del";
                                case NEW -> "ins";
                            });
            element.setText(piece.text());
            line.getElement().appendChild(element);
        }
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private String days(Clause clause) {
        return getTranslation("rules.from", written(clause.from()))
                + clause.until()
                        .map(end -> " " + getTranslation("rules.until", written(end)))
                        .orElse("");
    }

    private static String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }
}
