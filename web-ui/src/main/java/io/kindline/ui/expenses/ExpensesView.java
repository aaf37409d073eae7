package io.kindline.ui.expenses;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.authority.SuggestGestures;
import io.kindline.application.expenses.ExpenseList;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import io.kindline.ui.authority.Texts;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What I paid myself and what of it is owed to me; for supervisors, what they look at. */
@Route("expenses/:contact?")
@Menu(title = "nav.expenses", order = 8, icon = "clip")
@RolesAllowed({"OPERATOR", "SUPERVISOR"})
class ExpensesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "expenses";
    private static final int PAGE = 30;

    private final transient ExpenseWork work;
    private final transient Latest<Optional<SuggestGestures.Suggestions>> claims = new Latest<>();
    private final transient Latest<ExpenseList.Answer> expenses = new Latest<>();
    private final Div claim = new Div();
    private final Div lists = new Div();

    ExpensesView(ExpenseWork work) {
        this.work = work;
        addClassNames("page", "expenses");
        add(new H1(getTranslation("expenses.title")), claim, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        claim.removeAll();
        event.getRouteParameters()
                .get("contact")
                .flatMap(ExpensesView::read)
                .ifPresentOrElse(this::openClaim, claims::forget);
        fill();
    }

    private void openClaim(ContactId contact) {
        Actor.Staff me = work.me();
        claims.ask(
                UI.getCurrent(),
                () -> work.claiming().suggest().handle(me, contact),
                found ->
                        found.map(known ->
                                        new ClaimForm(
                                                work, contact, known.currency(), this::claimed))
                                .ifPresent(claim::add),
                this::sayUnreachable);
    }

    private void sayUnreachable() {
        Say.problem(this, "shell.unreachable");
    }

    private void claimed() {
        UI.getCurrent().navigate(ADDRESS);
    }

    private void fill() {
        Actor.Staff me = work.me();
        expenses.ask(
                UI.getCurrent(),
                () -> work.list().handle(me, ExpenseList.Query.first(PAGE)),
                this::show,
                this::sayUnreachable);
    }

    private void show(ExpenseList.Answer answer) {
        lists.removeAll();
        if (work.me().roles().contains(Role.SUPERVISOR)) {
            lists.add(new H2(getTranslation("expenses.to-do")));
            if (answer.toDo().items().isEmpty()) {
                lists.add(Texts.styled(getTranslation("expenses.to-do.none"), "muted"));
            }
            lists.add(cards(new Div(), answer, Part.TO_DO));
        }
        lists.add(new H2(getTranslation("expenses.mine")));
        if (!answer.owed().isEmpty()) {
            String sums =
                    answer.owed().stream()
                            .map(money -> Texts.money(this, money))
                            .collect(Collectors.joining(", "));
            lists.add(Texts.styled(getTranslation("expenses.owed", sums), "meter-words"));
        }
        if (answer.mine().items().isEmpty()) {
            lists.add(Texts.styled(getTranslation("expenses.none"), "muted"));
        }
        lists.add(cards(new Div(), answer, Part.MINE));
    }

    /** A page is added to what stands there, with a button as long as another one follows. */
    private Div cards(Div into, ExpenseList.Answer answer, Part part) {
        Page<Expense> page = part.of(answer);
        page.items().forEach(one -> into.add(new ExpenseCard(work, one, this::fill)));
        page.next()
                .map(last -> new ExpenseId(UUID.fromString(last)))
                .ifPresent(last -> into.add(more(into, part, last)));
        return into;
    }

    private NativeButton more(Div into, Part part, ExpenseId last) {
        var more = new NativeButton(getTranslation("admin.more"));
        more.addClassNames("quiet", "more");
        Actor.Staff me = work.me();
        more.addClickListener(_ ->
                expenses.ask(
                        UI.getCurrent(),
                        () -> work.list().handle(me, part.after(last)),
                        answer -> {
                            into.remove(more);
                            cards(into, answer, part);
                        },
                        this::sayUnreachable));
        return more;
    }

    /** Which of the two lists. */
    private enum Part {
        MINE,
        TO_DO;

        Page<Expense> of(ExpenseList.Answer answer) {
            return this == MINE ? answer.mine() : answer.toDo();
        }

        ExpenseList.Query after(ExpenseId last) {
            Optional<ExpenseId> here = Optional.of(last);
            return this == MINE
                    ? new ExpenseList.Query(here, Optional.empty(), PAGE)
                    : new ExpenseList.Query(Optional.empty(), here, PAGE);
        }
    }

    private static Optional<ContactId> read(String id) {
        try {
            return Optional.of(new ContactId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("expenses.title");
    }
}
