package io.kindline.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The choice among the languages of the interface. */
@JsModule("context://js/shell.js")
public final class LanguageMenu extends Composite<Dropdown> {
    private static final long serialVersionUID = 1;

    @Override
    protected Dropdown initContent() {
        Locale current = UI.getCurrent().getLocale();
        var code = new Span(current.getLanguage().toUpperCase(Locale.ROOT));
        var menu = new Dropdown(getTranslation("shell.language"), Icon.GLOBE.create(), code);
        for (Locale language : Languages.OFFERED) {
            Markup name =
                    Markup.span(language.getDisplayLanguage(language))
                            .with("lang", language.getLanguage());
            NativeButton item =
                    menu.item(
                            name,
                            () -> Browser.chooseLanguage(UI.getCurrent(), language.getLanguage()));
            item.getElement()
                    .setAttribute("role", "menuitemradio")
                    .setAttribute(
                            "aria-checked",
                            Boolean.toString(language.getLanguage().equals(current.getLanguage())));
        }
        return menu;
    }
}
