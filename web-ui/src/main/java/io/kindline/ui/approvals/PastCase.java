package io.kindline.ui.approvals;

import com.vaadin.flow.component.html.Div;
import io.kindline.application.authority.CaseStates;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.Plea;
import io.kindline.ui.authority.Texts;

/** What was decided before, in one line. */
final class PastCase extends Div {
    private static final long serialVersionUID = 1;

    PastCase(ExceptionCase exception) {
        Plea plea = exception.matter().plea();
        var since = Texts.styled("", "figures", "muted");
        since.getElement()
                .setAttribute("data-since", Long.toString(plea.place().askedAt().toEpochMilli()));
        add(
                Texts.styled(
                        getTranslation("authority.state." + CaseStates.nameOf(exception)),
                        "case-state"),
                Texts.styled(Texts.of(this, "kind", plea.kind()), "case-kind"),
                Texts.styled(Texts.money(this, plea.amount()), "figures"),
                Texts.styled(plea.words().reason(), "muted", "cut", "grow"),
                since);
        addClassName("case");
        getElement().setAttribute("data-state", CaseStates.nameOf(exception));
    }
}
