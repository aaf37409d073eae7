package io.kindline.ui.relays;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.relays.HideNumber;
import io.kindline.application.relays.NumberOnCalls;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.LineOrder;
import io.kindline.domain.relays.LineOrders;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.util.Optional;

/** Whether his number is hidden on his calls, how the order to the network stands, and a switch. */
final class HiddenNumber extends Div {
    private static final long serialVersionUID = 1;

    private final transient Actor.Staff me;
    private final transient ContactId contact;
    private final transient Relaying.Beside beside;
    private final transient Errands errands = new Errands();
    private final Component near;
    private final NativeButton flip = new NativeButton();
    private final Span state = new Span();
    private LineOrder.Wanted stands = LineOrder.Wanted.SHOWN;

    HiddenNumber(
            Actor.Staff me,
            ContactId contact,
            Relaying.Beside beside,
            Optional<NumberOnCalls.Line> known,
            Component near) {
        this.me = me;
        this.contact = contact;
        this.beside = beside;
        this.near = near;
        addClassNames("number-on-calls", "wide");
        flip.addClassName("quiet");
        flip.addClickListener(_ -> flip());
        state.addClassName("muted");
        state.getElement().setAttribute("role", "status");
        add(flip, state);
        known.ifPresent(this::show);
    }

    private void flip() {
        HideNumber.Switch wanted =
                switch (stands) {
                    case HIDDEN -> HideNumber.Switch.OFF;
                    case SHOWN -> HideNumber.Switch.ON;
                };
        errands.run(
                () -> {
                    HideNumber.Outcome outcome = beside.hide().handle(me, contact, wanted);
                    return outcome == HideNumber.Outcome.DONE
                            ? beside.onCalls().handle(me, contact)
                            : Optional.<NumberOnCalls.Line>empty();
                },
                line ->
                        line.ifPresentOrElse(
                                this::show, () -> Say.problem(near, "desk.refused.gone")));
    }

    private void show(NumberOnCalls.Line line) {
        stands = line.stands();
        flip.setText(getTranslation(isHidden() ? "relay.unhide" : "relay.hide"));
        state.setText(line.newest().map(this::ordered).orElseGet(this::asItStands));
    }

    private String ordered(LineOrders.Standing newest) {
        if (newest.end().isPresent()) {
            return newest.end().get() == LineOrder.End.REFUSED
                    ? getTranslation("relay.line.refused")
                    : asItStands();
        }
        return newest.tries() > 1
                ? getTranslation("relay.line.again", newest.tries())
                : getTranslation("relay.line.ordered");
    }

    private String asItStands() {
        return getTranslation(isHidden() ? "relay.line.hidden" : "relay.line.shown");
    }

    private boolean isHidden() {
        return stands == LineOrder.Wanted.HIDDEN;
    }
}
