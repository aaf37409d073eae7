package io.kindline.ui.subscribers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Identity;
import io.kindline.ui.shell.Icon;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One address, masked; in clear for twenty seconds when it was revealed. */
final class IdentityLine extends Div {
    private static final long serialVersionUID = 1;
    private static final int SHOWN_SECONDS = 20;

    private final transient Identity identity;
    private final Span address = new Span();
    private final NativeButton reveal = new NativeButton();
    private transient Span left = new Span();

    IdentityLine(Identity identity, Runnable askToReveal) {
        this.identity = identity;
        addClassName("identity");
        Span sign = Icon.of(identity.channel()).create();
        String kind = Wording.of(this, "kind", identity.kind());
        sign.setTitle(kind);
        address.addClassNames("identity-address", "figures", "cut");
        reveal.setText(getTranslation("subscribers.reveal"));
        reveal.addClassNames("quiet", "small");
        reveal.getElement()
                .setAttribute(
                        "aria-label", getTranslation("subscribers.reveal.of", identity.masked()));
        reveal.addClickListener(_ -> askToReveal.run());
        add(sign, address);
        if (identity.tie() == Identity.Tie.LINE) {
            add(Wording.styled(getTranslation("subscribers.line"), "tag"));
        }
        var gap = new Span();
        gap.addClassName("grow");
        add(gap, left, reveal);
        hide();
    }

    /** Shows it to this screen for a short while. */
    void show(ContactAddress clear, UI ui) {
        address.setText(clear.value());
        addClassName("revealed");
        reveal.setVisible(false);
        var clock = new Span();
        clock.addClassNames("muted", "figures");
        clock.getElement()
                .setAttribute(
                        "data-until",
                        Long.toString(System.currentTimeMillis() + SHOWN_SECONDS * 1000L));
        replace(left, clock);
        left = clock;
        Runnable hideAgain = ui.accessLater(this::hide, () -> {});
        CompletableFuture.delayedExecutor(SHOWN_SECONDS, TimeUnit.SECONDS).execute(hideAgain);
    }

    private void hide() {
        address.setText(identity.masked());
        removeClassName("revealed");
        reveal.setVisible(true);
        left.setVisible(false);
    }
}
