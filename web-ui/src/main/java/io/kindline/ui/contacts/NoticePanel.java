package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.Icon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who else is here, and who is typing. */
final class NoticePanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Names names;
    private final Div others = new Div();
    private final Div typing = new Div();

    NoticePanel(Names names) {
        this.names = names;
        addClassName("notices");
        getElement().setAttribute("aria-live", "polite");
        others.addClassName("notice");
        typing.addClassName("typing");
        clear();
        add(others, typing);
    }

    /** Colleagues who look at the same contact now. */
    void others(Set<OperatorId> here) {
        others.removeAll();
        others.setVisible(!here.isEmpty());
        if (!here.isEmpty()) {
            String who =
                    here.stream().map(names::operator).sorted().collect(Collectors.joining(", "));
            others.add(
                    Icon.SUBSCRIBERS.create(),
                    Rows.styled(getTranslation("desk.others-here", who)));
        }
    }

    /** Somebody types; the words fade by themselves after some seconds. */
    void typing(String who) {
        typing.removeAll();
        var words = Rows.styled(getTranslation("desk.typing", who), "typing-words");
        var dots = new Div();
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(dots, words);
        line.addClassName("typing-line");
        typing.add(line);
    }

    /** The message has come: nobody types any more. */
    void quiet() {
        typing.removeAll();
    }

    void clear() {
        others(Set.copyOf(List.of()));
        quiet();
    }
}
