package io.kindline.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A form of administration: groups of fields, Save, and what is wrong beside the field it concerns.
 */
@Tag("section")
public final class AdminForm extends HtmlContainer {
    private static final long serialVersionUID = 1;

    private final Div head = new Div();
    private final Div body = new Div();
    private final Span summary = new Span();
    private final Div buttons = new Div();
    private final NativeButton ok = new NativeButton();
    private final transient Errands errands = new Errands();
    private final transient List<AdminField<?>> wrong = new ArrayList<>();

    /**
     * @param save called on Save, after all earlier complaints were cleared; hands what is typed to
     *     {@link #save}
     */
    public AdminForm(String title, Runnable save) {
        this(title);
        ok.setText(getTranslation("admin.save"));
        ok.addClassName("solid");
        ok.addClickListener(_ -> {
            clear();
            save.run();
        });
        summary.addClassName("problem");
        summary.getElement().setAttribute("role", "status");
        buttons.addClassName("admin-buttons");
        buttons.add(ok, summary);
        add(buttons);
    }

    /** A form that is only looked at. */
    public AdminForm(String title) {
        addClassName("admin-form");
        getElement().setAttribute("aria-label", title);
        head.addClassName("admin-form-head");
        head.add(new H2(title));
        body.addClassName("admin-form-body");
        add(head, body);
    }

    /** Small things beside the form's title. */
    public AdminForm beside(Component... small) {
        head.add(small);
        return this;
    }

    /** Fields that belong together, two beside each other where there is room. */
    public AdminForm group(String title, Component... fields) {
        body.add(new H3(title));
        var group = new Div(fields);
        group.addClassName("admin-fields");
        body.add(group);
        return this;
    }

    /** Something wide among the groups. */
    public AdminForm wide(Component... parts) {
        body.add(parts);
        return this;
    }

    /** A further button beside Save, or what came of one. */
    public AdminForm button(Component button) {
        buttons.addComponentAtIndex(buttons.getComponentCount() - 1, button);
        return this;
    }

    /**
     * Saves off the screen's lock. Save waits meanwhile, so that two quick clicks save once; and it
     * stays shut when there is nothing to put right, for then what was saved is shown anew.
     *
     * @param act must not look at the screen
     * @param done says {@link #saved} or complains
     */
    public <T> void save(Supplier<T> act, Consumer<T> done) {
        run(
                ok,
                act,
                outcome -> {
                    done.accept(outcome);
                    ok.setEnabled(!isFine());
                    if (!isFine() && !isAttached()) {
                        Say.problem(this, "admin.problems", wrong.size());
                    }
                });
    }

    /** Does what a button asks for off the screen's lock; the button waits meanwhile. */
    public <T> void run(NativeButton pressed, Supplier<T> act, Consumer<T> done) {
        errands.run(pressed, act, done);
    }

    /** Says that all is saved and goes on, unless the person went elsewhere meanwhile. */
    public void saved(Runnable next) {
        Say.done(this, "admin.saved");
        ifShown(next);
    }

    /** Goes on unless the person went elsewhere meanwhile. */
    public void ifShown(Runnable next) {
        if (isAttached()) {
            next.run();
        }
    }

    /** Complains about a field; the first of them gets the focus. */
    public void problem(AdminField<?> field, String text) {
        field.problem(text);
        if (wrong.isEmpty()) {
            Browser.focus(field.input().getElement());
        }
        wrong.add(field);
        summary.setText(getTranslation("admin.problems", wrong.size()));
    }

    /** True when nothing was complained about since Save was pressed. */
    public boolean isFine() {
        return wrong.isEmpty();
    }

    /** Takes all complaints back. */
    public void clear() {
        wrong.forEach(AdminField::fine);
        wrong.clear();
        summary.setText("");
    }
}
