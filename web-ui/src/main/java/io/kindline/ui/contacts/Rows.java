package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.domain.operators.Brand;
import io.kindline.ui.shell.Markup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What lines of lists have in common. */
final class Rows {

    private Rows() {}

    /** Puts the lines in this order and takes away all others, moving only those out of place. */
    static void arrange(Div list, List<? extends Component> wanted) {
        List<Component> present = new ArrayList<>(list.getChildren().toList());
        if (present.equals(wanted)) {
            return;
        }
        Set<Component> keep = new HashSet<>(wanted);
        present.stream().filter(child -> !keep.contains(child)).forEach(list::remove);
        present.retainAll(keep);
        for (int i = 0; i < wanted.size(); i++) {
            Component line = wanted.get(i);
            if (i >= present.size() || !line.equals(present.get(i))) {
                present.remove(line);
                present.add(i, line);
                list.addComponentAtIndex(i, line);
            }
        }
    }

    /** The brand's colour as a dot; its name is the title, so that colour is not the only sign. */
    static Span brandDot(Brand brand) {
        var dot = new Span();
        dot.addClassName("brand-dot");
        dot.getStyle().set("--brand", brand.accentColour());
        dot.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", brand.name())
                .setAttribute("title", brand.name());
        return dot;
    }

    /** The same where it is drawn with others. */
    static Markup dot(Brand brand) {
        return Markup.dot(brand.accentColour(), brand.name());
    }

    static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }
}
