package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.QueueCount;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Markup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first column: offers, what I have in hand, and what waits. */
final class ListPanel extends Section {
    private static final long serialVersionUID = 1;

    /** What the column asks the desk to do. */
    interface Wishes {
        void open(ContactId id);

        void accept(ContactId id);

        void decline(ContactId id);

        void takeNext();

        void logCall();
    }

    private final transient Wishes wishes;
    private final transient Names names;
    private final Div offers = new Div();
    private final Div mine = new Div();
    private final Div empty = new Div();
    private final Div queues = new Div();
    private final Span nobody = new Span(getTranslation("desk.queues.empty"));
    private final Span count = new Span();
    private final transient Map<ContactId, OfferRow> offerRows = new HashMap<>();
    private final transient Map<ContactId, ContactRow> rows = new HashMap<>();
    private final transient Map<QueueId, QueueLine> queueLines = new HashMap<>();
    private transient Optional<ContactId> selected = Optional.empty();

    ListPanel(Wishes wishes, Names names, Component attention) {
        this.wishes = wishes;
        this.names = names;
        addClassName("list-panel");
        getElement().setAttribute("aria-label", getTranslation("desk.mine"));
        offers.addClassName("offers");
        mine.addClassName("mine");
        mine.getElement().setAttribute("data-walk", true);
        empty.addClassName("empty");
        Markup.draw(
                empty,
                Markup.span(getTranslation("desk.mine.empty")),
                Markup.span(getTranslation("desk.mine.empty.next")));
        nobody.addClassName("muted");
        queues.addClassName("queues");
        count.addClassNames("count", "figures");
        var heading = new H2(new Span(getTranslation("desk.mine")), count);
        var scroll = new Div(offers, attention, heading, mine, empty);
        scroll.addClassName("list-scroll");
        add(scroll, foot());
    }

    private Div foot() {
        var next = button("take-next", "desk.take-next", "X", wishes::takeNext);
        Browser.holdKeysFor(next.getElement(), Optional.empty());
        var buttons = new Div(next, button("log-call", "call.log", "H", wishes::logCall));
        buttons.addClassName("list-buttons");
        var foot = new Div(queues, buttons);
        foot.addClassName("list-foot");
        return foot;
    }

    private NativeButton button(String name, String words, String key, Runnable wish) {
        var button = new NativeButton();
        Markup.draw(button, Markup.span(getTranslation(words)), Markup.key(key));
        button.addClassNames("plain", name);
        button.getElement()
                .setAttribute("aria-keyshortcuts", key)
                .setAttribute("data-command", getTranslation(words));
        button.addClickListener(_ -> wish.run());
        return button;
    }

    /**
     * Shows what is mine now; only what changed is touched.
     *
     * @return offers that were not there before
     */
    List<ContactCard> show(List<ContactCard> cards) {
        List<ContactCard> offered = cards.stream().filter(ListPanel::isOffer).toList();
        List<ContactCard> held = cards.stream().filter(card -> !isOffer(card)).toList();
        List<ContactCard> fresh =
                offered.stream().filter(card -> !offerRows.containsKey(card.id())).toList();
        keepOnly(offerRows, offered);
        for (ContactCard card : offered) {
            OfferRow row =
                    offerRows.computeIfAbsent(card.id(), _ -> new OfferRow(card, names, wishes));
            row.first(card.equals(offered.getFirst()));
        }
        Rows.arrange(offers, offered.stream().map(card -> offerRows.get(card.id())).toList());
        keepOnly(rows, held);
        for (ContactCard card : held) {
            rows.computeIfAbsent(card.id(), id -> new ContactRow(id, () -> wishes.open(id)))
                    .show(card, names);
        }
        Rows.arrange(mine, held.stream().map(card -> rows.get(card.id())).toList());
        empty.setVisible(held.isEmpty());
        count.setText(held.isEmpty() ? "" : Integer.toString(held.size()));
        select(selected);
        return fresh;
    }

    /** Marks the contact that is open in the middle. */
    void select(Optional<ContactId> id) {
        selected = id;
        rows.forEach((row, line) -> line.current(id.filter(row::equals).isPresent()));
    }

    /** Shows how many wait where; only what changed is touched. */
    void showQueues(List<QueueCount> counts) {
        queueLines.keySet().retainAll(counts.stream().map(QueueCount::queue).toList());
        for (QueueCount one : counts) {
            queueLines
                    .computeIfAbsent(one.queue(), id -> new QueueLine(names.queue(id), names))
                    .show(one);
        }
        List<QueueLine> lines = counts.stream().map(one -> queueLines.get(one.queue())).toList();
        Rows.arrange(queues, lines.isEmpty() ? List.of(nobody) : lines);
    }

    private static boolean isOffer(ContactCard card) {
        return card.offerExpiresAt().isPresent();
    }

    private static void keepOnly(Map<ContactId, ?> rows, List<ContactCard> cards) {
        Set<ContactId> present = new HashSet<>();
        cards.forEach(card -> present.add(card.id()));
        rows.keySet().retainAll(present);
    }
}
