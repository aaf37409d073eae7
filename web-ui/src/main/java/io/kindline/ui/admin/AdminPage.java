package io.kindline.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Progress;
import java.util.HashSet;
import java.util.Set;

/**
 * How every section looks: a heading with one sentence and its buttons, a list, and beside it what
 * was chosen. On narrow screens the choice covers the list and has a way back.
 */
public final class AdminPage extends Div {
    private static final long serialVersionUID = 1;

    private final Div tools = new Div();
    private final Div list = new Div();
    private final Div detail = new Div();
    private final Progress progress = new Progress(getTranslation("admin.loading"));
    private final transient Set<AdminQuery<?>> waited = new HashSet<>();

    /**
     * @param title of the section, already in the person's language
     * @param told one sentence: what is done here
     */
    public AdminPage(String title, String told) {
        addClassName("admin-page");
        var words = new Div(new H1(title), new Paragraph(told));
        words.addClassName("grow");
        tools.addClassName("admin-tools");
        var head = new Div(words, tools);
        head.addClassName("admin-head");
        list.addClassName("admin-list-side");
        detail.addClassName("admin-detail");
        var columns = new Div(list, detail);
        columns.addClassName("admin-columns");
        add(head, progress, columns);
    }

    /** Buttons beside the heading. */
    public AdminPage tools(Component... buttons) {
        tools.add(buttons);
        return this;
    }

    /** A solid button with a plus, for the heading. */
    public static NativeButton adding(String text, Runnable chosen) {
        var button = new NativeButton();
        button.add(Icon.PLUS.create(), new Div(text));
        button.addClassName("solid");
        button.addClickListener(_ -> chosen.run());
        return button;
    }

    /** What stands on the left; without a list the section has one wide column. */
    public void list(Component shown) {
        list.removeAll();
        list.add(shown);
    }

    /** What was chosen, and how to get back to the list where both have no room. */
    public void detail(Component shown, Runnable back) {
        detail.removeAll();
        var leave = new NativeButton();
        leave.add(Icon.ARROW_LEFT.create(), new Div(getTranslation("admin.back")));
        leave.addClassNames("quiet", "back");
        leave.addClickListener(_ -> back.run());
        detail.add(leave, shown);
        addClassName("with-detail");
    }

    /** Fills the section of one wide column. */
    public void show(Component wide) {
        detail.removeAll();
        detail.add(wide);
        addClassName("with-detail");
    }

    /** An answer is on its way; that is shown once it takes long. */
    void waitFor(AdminQuery<?> question) {
        waited.add(question);
        progress.begin();
        getElement().setAttribute("aria-busy", "true");
    }

    /** The answer is there, or is not wanted any more. */
    void waitNoMoreFor(AdminQuery<?> question) {
        waited.remove(question);
        if (waited.isEmpty()) {
            progress.end();
            getElement().removeAttribute("aria-busy");
        }
    }

    /** Nothing is chosen; says what to do next. */
    public void hint(String text) {
        detail.removeAll();
        var hint = new Paragraph(text);
        hint.addClassName("nobody");
        detail.add(hint);
        removeClassName("with-detail");
    }
}
