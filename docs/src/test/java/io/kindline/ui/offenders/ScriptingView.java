package io.kindline.ui.offenders;

import com.vaadin.flow.component.html.Div;

public class ScriptingView extends Div {
    private static final long serialVersionUID = 1;

    public void show(String text) {
        getElement().executeJs("this.innerHTML = $0", text);
    }
}
