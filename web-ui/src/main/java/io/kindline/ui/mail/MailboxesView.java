package io.kindline.ui.mail;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.application.mail.MailboxHealth;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.Refresh;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the mail of each entry point comes from, by which server it leaves, and how that goes. */
@Route(value = "admin/mailboxes/:id?", layout = AdminLayout.class)
@Menu(title = "admin.mailboxes", order = 205)
@RolesAllowed("ADMINISTRATOR")
class MailboxesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient MailboxWork work;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<List<MailboxHealth.Line>> query;
    private String chosen = "";
    private transient Optional<MailboxForm> form = Optional.empty();
    private transient Runnable leave = () -> {};
    private transient List<Shown> rows = List.of();

    /** What of a line its row shows; the rows are made anew only when that changed. */
    private record Shown(
            String key, String chosen, Optional<String> address, MailboxHealth.State state) {}

    MailboxesView(MailboxWork work) {
        this.work = work;
        page =
                new AdminPage(
                        getTranslation("admin.mailboxes"), getTranslation("admin.mailboxes.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.mailboxes"));
        page.list(list);
        add(page);
    }

    private static void go(String id) {
        UI.getCurrent().navigate(MailboxesView.class, new RouteParameters("id", id));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor.Staff actor = work.current().actor();
        var refresh =
                new Refresh<List<MailboxHealth.Line>>(
                        event.getUI(), () -> work.health().handle(actor), this::show);
        leave = work.tick().onTick(refresh::ask);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse("");
        Actor.Staff actor = work.current().actor();
        query.open(() -> work.health().handle(actor), lines -> open(lines, wanted));
    }

    private void open(List<MailboxHealth.Line> lines, String wanted) {
        chosen = wanted;
        Optional<MailboxHealth.Line> line =
                lines.stream().filter(one -> key(one).equals(chosen)).findFirst();
        form = line.map(one -> new MailboxForm(work, one, () -> go(key(one))));
        form.ifPresentOrElse(
                shown ->
                        page.detail(
                                shown.form(),
                                () ->
                                        UI.getCurrent()
                                                .navigate(
                                                        MailboxesView.class,
                                                        RouteParameters.empty())),
                () ->
                        page.hint(
                                getTranslation(
                                        chosen.isEmpty()
                                                ? "admin.mailboxes.choose"
                                                : "admin.flaw.gone")));
        show(lines);
    }

    /** How they fare now; the form keeps what was typed into it. */
    private void show(List<MailboxHealth.Line> lines) {
        Instant now = work.clock().instant();
        List<Shown> fresh = lines.stream().map(line -> shown(line, now)).toList();
        if (!fresh.equals(rows) || fresh.isEmpty()) {
            rows = fresh;
            list.show(
                    lines.stream().map(line -> row(line, now)).toList(),
                    getTranslation("admin.mailboxes.none"));
        }
        lines.stream()
                .filter(line -> key(line).equals(chosen))
                .forEach(line -> form.ifPresent(shown -> shown.show(line, now)));
    }

    private Shown shown(MailboxHealth.Line line, Instant now) {
        return new Shown(
                key(line),
                chosen,
                line.mailbox().map(mailbox -> mailbox.address().value()),
                line.state(now));
    }

    private AdminRow row(MailboxHealth.Line line, Instant now) {
        String brand = work.brands().byId(line.entryPoint().brand()).name();
        var row =
                new AdminRow(
                                line.entryPoint().name(),
                                line.mailbox()
                                        .map(mailbox -> mailbox.address().value() + " · " + brand)
                                        .orElse(brand),
                                () -> go(key(line)))
                        .with(MailboxState.tag(this, line.state(now)));
        return key(line).equals(chosen) ? row.current() : row;
    }

    private static String key(MailboxHealth.Line line) {
        return line.entryPoint().id().value().toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.mailboxes");
    }
}
