package io.kindline.ui.coverage;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.coverage.CoverageClusters;
import io.kindline.domain.coverage.Cluster;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** Where people complain of coverage and wait for the network: a map and a list. */
@Route("coverage")
@Menu(title = "nav.coverage", order = 6, icon = "flag")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class CoverageView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CoverageClusters clusters;
    private final transient CurrentActor current;
    private final transient Latest<List<Cluster>> latest = new Latest<>();
    private final Div body = new Div();

    CoverageView(CoverageClusters clusters, CurrentActor current) {
        this.clusters = clusters;
        this.current = current;
        addClassName("coverage");
        var head = new Div(new H1(getTranslation("nav.coverage")));
        head.addClassName("promises-head");
        body.addClassName("coverage-body");
        add(head, body);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor.Staff me = current.actor();
        latest.ask(
                event.getUI(),
                () -> clusters.handle(me),
                this::show,
                () -> Say.problem(this, "shell.unreachable"));
    }

    private void show(List<Cluster> open) {
        body.removeAll();
        if (open.isEmpty()) {
            var empty =
                    new Div(
                            new Span(getTranslation("coverage.empty")),
                            new Span(getTranslation("coverage.empty.next")));
            empty.addClassName("empty");
            body.add(empty);
            return;
        }
        List<Cluster> most =
                open.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Cluster one) -> one.points().size(),
                                        Comparator.reverseOrder()))
                        .toList();
        var lines = new Div();
        lines.addClassName("coverage-lines");
        lines.getElement().setAttribute("data-walk", true);
        most.forEach(one -> lines.add(line(one)));
        body.add(new CoverageMap(most), lines);
    }

    private Anchor line(Cluster cluster) {
        var line = new Anchor("escalations/" + cluster.ticket().value());
        line.addClassName("help-card");
        line.getElement().setAttribute("data-walk-item", true);
        var since = new Span();
        since.addClassName("figures");
        since.getElement()
                .setAttribute("data-since", Long.toString(cluster.since().toEpochMilli()));
        var top =
                new Div(
                        styled(
                                getTranslation("coverage.complaints", cluster.points().size()),
                                "help-title"),
                        since);
        top.addClassName("help-head");
        line.add(top, styled(cluster.middle().decimal(), "figures"));
        if (!cluster.status().isEmpty()) {
            line.add(styled(cluster.status(), "muted"));
        }
        return line;
    }

    private static Span styled(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.coverage");
    }
}
