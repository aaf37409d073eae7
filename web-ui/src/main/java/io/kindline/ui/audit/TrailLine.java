package io.kindline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.audit.AuditLine;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One entry: when, who, what, to what; opened, what was before and after. */
@Tag("details")
final class TrailLine extends HtmlContainer {
    private static final long serialVersionUID = 1;
    private static final String BEFORE = ".before";
    private static final String AFTER = ".after";

    TrailLine(AuditLine line, TrailWords words, ZoneId zone) {
        addClassName("trail-line");
        var head = new Head();
        head.add(
                cell(
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                                .format(line.at().atZone(zone)),
                        "figures"),
                cell(words.actor(this, line.actor()), "cut"),
                cell(words.action(this, line.action()), "cut"),
                cell(words.subject(this, line.subject()), "cut", "muted"),
                cell(reason(line.particulars()), "cut", "muted"));
        add(head, body(line, words));
    }

    private String reason(Map<String, String> particulars) {
        String purpose = particulars.getOrDefault("purpose", "");
        String words = particulars.getOrDefault("words", "");
        String key =
                "subscribers.purpose."
                        + purpose.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String said = purpose.isEmpty() ? "" : getTranslation(key);
        String why = said.contains(key) ? purpose : said;
        return words.isEmpty() ? why : why.isEmpty() ? words : why + ": " + words;
    }

    private Component body(AuditLine line, TrailWords words) {
        var table = new Div();
        table.addClassName("trail-facts");
        Map<String, String> facts = new TreeMap<>(line.particulars());
        for (String changed : changed(facts)) {
            var before = cell(facts.getOrDefault(changed + BEFORE, ""), "was");
            var after = cell(facts.getOrDefault(changed + AFTER, ""), "is");
            table.add(cell(changed, "muted"), new Div(before, cell("→", "muted"), after));
        }
        facts.forEach((name, value) -> {
            if (!name.endsWith(BEFORE) && !name.endsWith(AFTER)) {
                table.add(cell(name, "muted"), cell(value));
            }
        });
        table.add(
                cell(getTranslation("trail.brand"), "muted"),
                cell(words.brand(line.chain()).orElseGet(() -> getTranslation("trail.house"))),
                cell(getTranslation("trail.subject"), "muted"),
                cell(line.subject()),
                cell(getTranslation("trail.place"), "muted"),
                cell(
                        line.place()
                                .map(Object::toString)
                                .orElseGet(() -> getTranslation("trail.unsealed"))));
        return table;
    }

    private static List<String> changed(Map<String, String> facts) {
        var names = new TreeSet<String>();
        facts.keySet()
                .forEach(name -> {
                    if (name.endsWith(BEFORE)) {
                        names.add(name.substring(0, name.length() - BEFORE.length()));
                    } else if (name.endsWith(AFTER)) {
                        names.add(name.substring(0, name.length() - AFTER.length()));
                    }
                });
        return new ArrayList<>(names);
    }

    private static Span cell(String text, String... classes) {
        var cell = new Span(text);
        cell.addClassNames(classes);
        cell.getElement().setAttribute("title", text);
        return cell;
    }

    @Tag("summary")
    private static final class Head extends HtmlContainer {
        private static final long serialVersionUID = 1;
    }
}
