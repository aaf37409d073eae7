package io.kindline.ui.offenders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("offenders/anybody")
public class ViewForAnybody extends Div {
    private static final long serialVersionUID = 1;
}
