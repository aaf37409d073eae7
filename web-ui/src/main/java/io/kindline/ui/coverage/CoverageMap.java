package io.kindline.ui.coverage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.domain.coverage.Cluster;
import java.util.List;
import java.util.Locale;

/**
 * All clusters on a plain grid, north above, with a scale: works without any map service. The
 * larger a dot, the more people complain.
 */
final class CoverageMap extends Div {
    private static final long serialVersionUID = 1;
    private static final double METRES_BELOW = 1;

    CoverageMap(List<Cluster> clusters) {
        addClassNames("help-map", "coverage-map");
        MapFrame frame = MapFrame.around(clusters.stream().map(Cluster::middle).toList());
        clusters.forEach(one -> add(dot(one, frame.left(one.middle()), frame.top(one.middle()))));
        String scale = scale(frame.barKilometres());
        add(bar(scale, frame.barPercent()), north());
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("coverage.map", clusters.size(), scale));
    }

    private String scale(double kilometres) {
        return kilometres < METRES_BELOW
                ? getTranslation("coverage.metres", Math.round(kilometres * 1_000))
                : getTranslation("coverage.kilometres", Math.round(kilometres));
    }

    private static Div bar(String words, double percent) {
        var bar = new Div(new Span(words));
        bar.addClassNames("coverage-scale", "figures");
        bar.getStyle().set("width", percent(percent));
        return bar;
    }

    private Div north() {
        var north = new Div(new Span("\u25b2"), new Span(getTranslation("coverage.north")));
        north.addClassName("coverage-north");
        return north;
    }

    private Div dot(Cluster cluster, double left, double top) {
        var dot = new Div();
        dot.setText(Integer.toString(cluster.points().size()));
        dot.addClassNames("coverage-dot", "figures");
        int size = 20 + Math.min(28, 4 * cluster.points().size());
        dot.getStyle()
                .set("left", percent(left))
                .set("top", percent(top))
                .set("--size", size + "px");
        dot.getElement().setAttribute("title", cluster.middle().decimal());
        return dot;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
