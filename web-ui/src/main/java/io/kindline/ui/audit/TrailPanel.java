package io.kindline.ui.audit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.kindline.application.audit.AuditFilter;
import io.kindline.application.audit.AuditLine;
import io.kindline.application.audit.ReadAuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Page;
import io.kindline.ui.shell.Latest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Entries of the trail that a filter lets through, page by page, and as files. */
public final class TrailPanel extends Div {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    private final transient TrailDesk desk;
    private final transient ReadAuditTrail.View view;
    private final transient Supplier<AuditFilter> filter;
    private final transient Latest<Page<AuditLine>> latest = new Latest<>();
    private final Div lines = new Div();

    /**
     * @param view as what the reading is written down
     * @param filter asked on the screen's own thread at each search
     */
    public TrailPanel(TrailDesk desk, ReadAuditTrail.View view, Supplier<AuditFilter> filter) {
        this.desk = desk;
        this.view = view;
        this.filter = filter;
        addClassName("trail");
        lines.addClassName("trail-lines");
        lines.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("trail.entries"));
        add(lines);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        search();
    }

    /** Asks anew, off the screen's lock; not before the panel is shown. */
    public void search() {
        if (isAttached()) {
            tell("trail.searching");
            ask(filter.get(), Optional.empty());
        }
    }

    private void tell(String key) {
        lines.removeAll();
        var words = new Paragraph(getTranslation(key));
        words.addClassName("nobody");
        lines.add(words);
    }

    private void ask(AuditFilter wanted, Optional<String> after) {
        Actor actor = desk.current().actor();
        var command = new ReadAuditTrail.Command(view, wanted, after, PAGE);
        latest.ask(
                UI.getCurrent(),
                () -> desk.read().handle(actor, command),
                page -> show(page, wanted, after.isEmpty()),
                () -> tell("shell.unreachable"));
    }

    private void show(Page<AuditLine> page, AuditFilter wanted, boolean first) {
        if (first) {
            lines.removeAll();
        }
        var zone = desk.current().person().zone();
        page.items().forEach(line -> lines.add(new TrailLine(line, desk.words(), zone)));
        if (first && page.items().isEmpty()) {
            tell("trail.none");
        }
        page.next()
                .ifPresent(next -> {
                    var more = new NativeButton(getTranslation("admin.more"));
                    more.addClassNames("plain", "more");
                    more.addClickListener(_ -> {
                        lines.remove(more);
                        ask(wanted, Optional.of(next));
                    });
                    lines.add(more);
                });
    }

    /** The same entries as files. */
    public List<Anchor> downloads() {
        return List.of(
                download("CSV", "audit.csv", "text/csv;charset=utf-8", TrailFiles::csv),
                download("JSON", "audit.json", "application/json", TrailFiles::json));
    }

    private Anchor download(
            String word, String file, String type, Function<List<AuditLine>, String> write) {
        Actor actor = desk.current().actor();
        DownloadHandler handler =
                DownloadHandler.fromInputStream(_ -> {
                    List<AuditLine> gathered =
                            TrailFiles.gathered(desk.read(), actor, filter.get());
                    byte[] bytes = write.apply(gathered).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, type, bytes.length);
                });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.setText(word);
        link.addClassNames("plain", "button");
        link.getElement().setAttribute("aria-label", getTranslation("trail.export", word));
        return link;
    }
}
