package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.FactLine;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.application.subscribers.Because;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Markup;
import io.kindline.ui.subscribers.SubscriberPanel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The third column: what the person told us, who it is, and one timeline over all doors. */
final class PersonPanel extends Aside {
    private static final long serialVersionUID = 1;
    private static final int TIMELINE_PAGE = 25;

    private final transient Desk desk;
    private final ToldPanel told;
    private final SubscriberPanel record;
    private final TimelinePanel timeline;
    private final Div content = new Div();
    private final Div empty = new Div();
    private transient volatile @Nullable ContactCard shown;

    PersonPanel(Desk desk, SubscriberPanel record, Runnable back) {
        this.desk = desk;
        addClassName("person-panel");
        getElement().setAttribute("aria-label", getTranslation("desk.person"));
        told = new ToldPanel(desk.names(), desk.times(), new Told());
        this.record = record;
        record.onChange(desk.changes()::personAgain);
        timeline = new TimelinePanel(new Timeline(), desk.names(), desk.times());
        content.add(told, record, timeline);
        content.addClassName("person-content");
        empty.addClassName("empty");
        empty.add(Rows.styled(getTranslation("desk.person.none")));
        var button = new NativeButton();
        Markup.draw(button, Icon.ARROW_LEFT.mark());
        button.addClassNames("quiet", "narrow-only");
        button.getElement().setAttribute("aria-label", getTranslation("desk.back"));
        button.addClickListener(_ -> back.run());
        add(button, empty, content);
        showNothing();
    }

    /** What is known of a person besides his record; asked off the screen's lock. */
    record Known(
            ContactCard card,
            List<FactLine> facts,
            List<Promise.Open> promises,
            Page<TimelineEntry> timeline,
            List<EntryPoint> doors) {}

    /** Asks; runs without the screen's lock. */
    Known ask(ContactCard card) {
        return new Known(
                card,
                desk.reading().told().handle(desk.me().actor(), card.subscriber()),
                desk.work().promises().toPerson().handle(desk.me().actor(), card.subscriber()),
                page(card, Optional.empty()),
                desk.work().talking().doors().handle(desk.me().actor(), card.id()));
    }

    void show(Known known, Instant now) {
        boolean same = shown != null && shown.subscriber().equals(known.card().subscriber());
        shown = known.card();
        told.show(known.facts(), known.promises(), others(known), now);
        if (!same) {
            record.show(known.card().subscriber(), Because.of(Purpose.HELPING_THE_CALLER), _ -> {});
        }
        if (!same || known.timeline().items().size() <= TIMELINE_PAGE) {
            timeline.begin(known.timeline(), known.card().id(), now);
        }
        content.setVisible(true);
        empty.setVisible(false);
    }

    void showNothing() {
        shown = null;
        record.clear();
        content.setVisible(false);
        empty.setVisible(true);
    }

    private static List<TimelineEntry> others(Known known) {
        return known.timeline().items().stream()
                .filter(entry -> !entry.id().equals(known.card().id()))
                .toList();
    }

    private Page<TimelineEntry> page(ContactCard card, Optional<String> cursor) {
        return desk.reading()
                .timeline()
                .handle(desk.me().actor(), card.subscriber(), cursor, TIMELINE_PAGE);
    }

    private final class Told implements ToldPanel.Wishes {

        @Override
        public void withdraw(FactLine fact) {
            desk.errands()
                    .run(
                            () ->
                                    desk.work()
                                            .steps()
                                            .withdrawFact()
                                            .handle(desk.me().actor(), fact.contact(), fact.id()),
                            _ -> desk.changes().personAgain());
        }

        @Override
        public void keep(Promise.Open promise) {
            desk.keep(promise.words().id());
        }
    }

    private final class Timeline implements TimelinePanel.Wishes {

        @Override
        public Page<TimelineEntry> more(String cursor) {
            ContactCard card = shown;
            return card == null
                    ? new Page<>(List.of(), Optional.empty())
                    : page(card, Optional.of(cursor));
        }

        @Override
        public List<MessageLine> texts(ContactId id) {
            return desk.reading()
                    .conversation()
                    .handle(desk.me().actor(), id, Optional.empty())
                    .map(Conversation.Answer::messages)
                    .orElse(List.of());
        }

        @Override
        public void open(ContactId id) {
            desk.changes().open(id);
        }
    }
}
