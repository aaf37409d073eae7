package io.kindline.ui.offenders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("offenders/public")
@PermitAll
public class PublicView extends Div {
    private static final long serialVersionUID = 1;
}
