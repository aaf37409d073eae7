package io.kindline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.audit.AuditFilter;
import io.kindline.application.audit.ReadAuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.shell.Choice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was done in the house and in the reader's brands, and whether the trail is whole. */
@Route(value = "admin/trail", layout = AdminLayout.class)
@Menu(title = "admin.trail", order = 420)
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String ANY = "";
    private static final String NOBODY = "nobody";

    private final transient TrailDesk desk;
    private final AdminField<Input> who;
    private final AdminField<Choice<String>> what;
    private final AdminField<Input> subject;
    private final TrailPeriod period;
    private final TrailPanel panel;

    AuditView(TrailDesk desk) {
        this.desk = desk;
        var page = new AdminPage(getTranslation("admin.trail"), getTranslation("admin.trail.told"));
        panel = new TrailPanel(desk, ReadAuditTrail.View.AUDIT_TRAIL, this::filter);
        who = text("trail.who");
        subject = text("trail.subject");
        what =
                AdminField.choice(
                        getTranslation("trail.what"),
                        List.of(ANY),
                        _ -> getTranslation("trail.anything"));
        what.input().onChosen(_ -> panel.search());
        period =
                new TrailPeriod(
                        desk.current().person().zone(), desk.clock().instant(), panel::search);
        var filters = new Div(who, what, subject, period);
        filters.addClassName("trail-filters");
        var verify = new NativeButton(getTranslation("trail.verify"));
        verify.addClassName("plain");
        var verdict = new VerdictPanel(desk);
        verify.addClickListener(_ -> verdict.start());
        page.tools(verify);
        panel.downloads().forEach(page::tools);
        var content = new Div(verdict, filters, panel);
        content.addClassName("trail-page");
        page.show(content);
        add(page);
        Actor.Staff actor = desk.current().actor();
        new AdminQuery<List<String>>(page)
                .ask(() -> desk.actions().handle(actor), kinds -> kinds.forEach(this::offer));
    }

    private void offer(String kind) {
        what.input().offer(kind, desk.words().action(this, kind));
    }

    private AdminField<Input> text(String key) {
        AdminField<Input> field = AdminField.text(getTranslation(key), "");
        field.input().setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.input().addValueChangeListener(_ -> panel.search());
        return field;
    }

    private AuditFilter filter() {
        String wanted = who.input().getValue();
        Set<String> actors = wanted.isBlank() ? Set.of() : desk.words().actorsLike(wanted);
        String to = subject.input().getValue().strip();
        return new AuditFilter(
                wanted.isBlank() || !actors.isEmpty() ? actors : Set.of(NOBODY),
                what.input().value().isEmpty() ? Set.of() : Set.of(what.input().value()),
                to.isEmpty() ? Set.of() : Set.of(to),
                Optional.empty(),
                period.from(),
                period.until());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.trail") + " · Kindline";
    }
}
