package io.kindline.ui.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.audit.VerifyAuditTrail;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.Finding;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Refresh;
import java.util.Locale;

/** Whether every chain is whole, or where it is broken; the reading goes on off the screen. */
final class VerdictPanel extends Div {
    private static final long serialVersionUID = 1;
    private static final long TOLD_EVERY = 5_000;

    private final transient TrailDesk desk;

    VerdictPanel(TrailDesk desk) {
        this.desk = desk;
        addClassName("verdict");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void start() {
        Actor actor = desk.current().actor();
        UI ui = UI.getCurrent();
        setVisible(true);
        progress(0);
        new Refresh<>(ui, () -> desk.verify().handle(actor, read -> tell(ui, read)), this::show)
                .ask();
    }

    private void tell(UI ui, long read) {
        if (read % TOLD_EVERY == 0) {
            try {
                var _ = ui.access(() -> progress(read));
            } catch (UIDetachedException _) {
                // Whoever asked has left; the verification ends by itself.
            }
        }
    }

    private void progress(long read) {
        removeAll();
        add(line("reading", getTranslation("trail.verify.reading", read)));
    }

    private void show(VerifyAuditTrail.Report report) {
        removeAll();
        add(
                report.isWhole()
                        ? line("whole", getTranslation("trail.verify.whole"))
                        : line("broken", getTranslation("trail.verify.broken")));
        report.findings().stream().forEach(finding -> add(line(finding)));
        if (report.forgedCheckpoints() > 0) {
            add(line("broken", getTranslation("trail.forged", report.forgedCheckpoints())));
        }
    }

    private Span line(Finding finding) {
        String name = name(finding.chain());
        return switch (finding) {
            case Finding.Whole(_, long entries) ->
                    line("muted", getTranslation("trail.chain.whole", name, entries));
            case Finding.Broken(_, long place, Finding.Damage what) ->
                    line("broken", getTranslation("trail.chain.broken", name, place, words(what)));
            case Finding.Unsealed(_, var entry) ->
                    line("broken", getTranslation("trail.chain.unsealed", name, entry.toString()));
        };
    }

    private String words(Finding.Damage what) {
        return getTranslation(
                "damage" + "." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String name(Chain chain) {
        return chain.equals(Chain.HOUSE)
                ? getTranslation("trail.house")
                : desk.words().brand(chain.name()).orElse(chain.name());
    }

    private static Span line(String kind, String text) {
        var line = new Span(text);
        line.addClassName(kind);
        return line;
    }
}
