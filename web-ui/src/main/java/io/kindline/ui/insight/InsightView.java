package io.kindline.ui.insight;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What exceptions cost and did, and what stands out, for supervisors. */
@Route("insight")
@Menu(title = "nav.insight", order = 9, icon = "star")
@RolesAllowed("SUPERVISOR")
@JsModule("context://js/board.js")
class InsightView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);
    private static final int USUAL = 30;
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient InsightWork work;
    private final transient Latest<Optional<InsightWork.Found>> latest = new Latest<>();
    private final Choice<Integer> period;
    private final Div content = new Div();
    private transient Optional<Brand> brand;

    InsightView(InsightWork work) {
        this.work = work;
        addClassNames("page", "insight");
        List<Brand> brands = work.brands();
        brand = brands.stream().findFirst();
        period =
                new Choice<>(
                        getTranslation("insight.period"),
                        PERIODS,
                        days -> getTranslation("insight.days", days));
        period.choose(USUAL);
        period.onChosen(_ -> show());
        var head = new Div(new H1(getTranslation("insight.title")), period);
        head.addClassName("insight-head");
        if (brands.size() > 1) {
            var choice = new Choice<>(getTranslation("admin.brands"), brands, Brand::name);
            choice.onChosen(chosen -> {
                brand = Optional.of(chosen);
                show();
            });
            head.add(choice);
        }
        head.add(file("csv", "text/csv;charset=utf-8"), file("xlsx", XLSX));
        add(head, content);
        show();
    }

    private Optional<InsightWork.Found> ask(Actor.Staff me, Optional<Brand> of, int days) {
        return of.flatMap(one -> work.found(me, one.id(), Duration.ofDays(days)));
    }

    private void show() {
        Actor.Staff me = work.me();
        Optional<Brand> of = brand;
        int days = period.value();
        content.removeAll();
        content.add(new Span(getTranslation("admin.loading")));
        latest.ask(
                UI.getCurrent(),
                () -> ask(me, of, days),
                answer -> {
                    content.removeAll();
                    answer.ifPresent(found -> content.add(new InsightParts(work, found)));
                },
                () -> {
                    content.removeAll();
                    Say.problem(this, "shell.unreachable");
                });
    }

    private Anchor file(String ending, String type) {
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(_ -> {
                            Sheet sheet = sheet();
                            byte[] bytes = ending.equals("csv") ? sheet.csv() : sheet.xlsx();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes),
                                    "exceptions." + ending,
                                    type,
                                    bytes.length);
                        }),
                        AttachmentType.DOWNLOAD,
                        "");
        link.setText(getTranslation("insight.file", ending.toUpperCase(Locale.ROOT)));
        link.addClassNames("quiet", "small");
        return link;
    }

    private Sheet sheet() {
        return ask(work.me(), brand, period.value())
                .map(found -> ExceptionSheet.of(work, found.answer().facts()))
                .orElseGet(() -> ExceptionSheet.of(work, List.of()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.title");
    }
}
