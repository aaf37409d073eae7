package io.kindline.ui.coverage;

import com.vaadin.flow.component.html.Div;
import io.kindline.domain.coverage.Cluster;
import io.kindline.domain.places.GeoPoint;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * All clusters on a plain grid, north above: works without any map service. The larger a dot, the
 * more people complain.
 */
final class CoverageMap extends Div {
    private static final long serialVersionUID = 1;
    private static final double MARGIN_PERCENT = 8;
    private static final double LEAST_DEGREES = 0.01;

    CoverageMap(List<Cluster> clusters) {
        addClassNames("help-map", "coverage-map");
        DoubleSummaryStatistics north =
                clusters.stream()
                        .map(Cluster::middle)
                        .mapToDouble(GeoPoint::latitude)
                        .summaryStatistics();
        DoubleSummaryStatistics east =
                clusters.stream()
                        .map(Cluster::middle)
                        .mapToDouble(GeoPoint::longitude)
                        .summaryStatistics();
        clusters.forEach(one ->
                add(
                        dot(
                                one,
                                share(one.middle().longitude(), east),
                                100 - share(one.middle().latitude(), north))));
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("coverage.map", clusters.size()));
    }

    /** Where between the outermost it lies, in percent; in the middle when all are together. */
    private static double share(double at, DoubleSummaryStatistics all) {
        double whole = all.getMax() - all.getMin();
        double part = whole < LEAST_DEGREES ? 0.5 : (at - all.getMin()) / whole;
        return MARGIN_PERCENT + part * (100 - 2 * MARGIN_PERCENT);
    }

    private Div dot(Cluster cluster, double left, double top) {
        var dot = new Div();
        dot.setText(Integer.toString(cluster.points().size()));
        dot.addClassNames("coverage-dot", "figures");
        int size = 20 + Math.min(28, 4 * cluster.points().size());
        dot.getStyle()
                .set("left", Math.round(left) + "%")
                .set("top", Math.round(top) + "%")
                .set("--size", size + "px");
        dot.getElement().setAttribute("title", cluster.middle().decimal());
        return dot;
    }
}
