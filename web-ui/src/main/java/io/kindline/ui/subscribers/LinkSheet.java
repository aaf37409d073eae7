package io.kindline.ui.subscribers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Sheet;
import java.util.function.Consumer;

/** Finds the other record of the same person. */
final class LinkSheet extends Sheet {
    private static final long serialVersionUID = 1;

    LinkSheet(People people, CurrentActor current, Consumer<SubscriberId> chosen) {
        super("");
        addClassName("link-sheet");
        getElement().setAttribute("aria-label", getTranslation("subscribers.link"));
        var search =
                new SearchPanel(
                        people,
                        current,
                        found ->
                                new ResultRow(
                                        found,
                                        people.brands().byId(found.brand()),
                                        () -> {
                                            close();
                                            chosen.accept(found.id());
                                        }));
        var cancel = new NativeButton();
        cancel.add(Icon.CLOSE.create());
        cancel.addClassName("quiet");
        cancel.getElement()
                .setAttribute("data-closes", true)
                .setAttribute("aria-label", getTranslation("subscribers.cancel"));
        var head = new Div(new H2(getTranslation("subscribers.link")), cancel);
        head.addClassName("sheet-head");
        var told = new Paragraph(getTranslation("subscribers.link.told"));
        told.addClassName("sheet-told");
        add(head, told, search);
    }
}
