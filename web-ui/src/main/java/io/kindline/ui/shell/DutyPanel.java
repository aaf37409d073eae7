package io.kindline.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.QueueCount;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.routing.MyShift;
import io.kindline.application.routing.SetPresence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether I take work and since when, and what the shift has brought so far. */
final class DutyPanel extends Div {
    private static final long serialVersionUID = 1;
    private static final Duration REST = Duration.ofSeconds(1);

    /** What it shows. */
    private record Figures(MyShift.Report shift, int promises) {}

    /** What came of the choice, and how it stands now. */
    private record Chosen(SetPresence.Outcome outcome, Figures figures) {}

    private final transient Duty duty;
    private final transient Actor.Staff me;
    private final transient Errands errands = new Errands();
    private final Span dot = new Span();
    private final Span word = new Span();
    private final Span since = new Span();
    private final Dropdown menu;
    private final NativeButton begin = new NativeButton();
    private final Counter handled = new Counter(getTranslation("shell.handled"), "optional");
    private final Counter waiting = new Counter(getTranslation("shell.waiting"), "always");
    private final Counter promises = new Counter(getTranslation("shell.promises"), "optional");
    private final transient Map<PresenceState, NativeButton> items =
            new EnumMap<>(PresenceState.class);
    private final transient List<LiveFeed.Subscription> subscriptions = new ArrayList<>();

    DutyPanel(Duty duty) {
        this.duty = duty;
        this.me = duty.current().actor();
        addClassName("duty");
        dot.addClassName("presence-dot");
        word.addClassName("presence-word");
        since.addClassNames("figures", "muted");
        menu = new Dropdown(getTranslation("shell.presence"), dot, word, since);
        menu.addClassName("presence");
        for (PresenceState state : PresenceState.values()) {
            items.put(state, item(state));
        }
        Markup.draw(begin, Markup.span(getTranslation("shell.begin")), Markup.key("V"));
        begin.addClassName("solid");
        begin.getElement()
                .setAttribute("aria-keyshortcuts", "V")
                .setAttribute("data-command", getTranslation("shell.begin"));
        begin.addClickListener(_ -> choose(PresenceState.AVAILABLE));
        begin.setVisible(false);
        var counters = new Div(handled, waiting, promises);
        counters.addClassName("counters");
        add(menu, begin, counters);
    }

    private NativeButton item(PresenceState state) {
        String words = words(state);
        Markup sign = Markup.span("", "presence-dot").with("data-presence", state.name());
        NativeButton item =
                menu.item(Markup.line(List.of(sign, Markup.span(words))), () -> choose(state));
        item.getElement()
                .setAttribute("role", "menuitemradio")
                .setAttribute("data-command", getTranslation("shell.presence") + ": " + words);
        return item;
    }

    private void choose(PresenceState state) {
        errands.run(
                () -> new Chosen(duty.set().handle(me, new SetPresence.Command(state, "")), ask()),
                this::chosen);
    }

    private void chosen(Chosen chosen) {
        switch (chosen.outcome()) {
            case SetPresence.Outcome.Set _ -> {}
            case SetPresence.Outcome.StillWatching(var watches) ->
                    Say.problem(this, "shell.still-watching", watches.size());
        }
        show(chosen.figures());
    }

    private Figures ask() {
        return new Figures(duty.shift().handle(me), duty.promises().handle(me).size());
    }

    private void showWaiting(List<QueueCount> queues) {
        waiting.show(queues.stream().mapToInt(QueueCount::waiting).sum());
    }

    private void show(Figures figures) {
        var presence = figures.shift().presence();
        PresenceState state = presence.state();
        dot.getElement().setAttribute("data-presence", state.name());
        word.setText(words(state));
        since.getElement()
                .setAttribute("data-since", Long.toString(presence.since().toEpochMilli()));
        items.forEach((one, item) ->
                item.getElement().setAttribute("aria-checked", Boolean.toString(one == state)));
        begin.setVisible(state == PresenceState.OFFLINE);
        handled.show(figures.shift().handled());
        promises.show(figures.promises());
    }

    private String words(PresenceState state) {
        return getTranslation("presence." + state.name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        errands.run(this::ask, this::show);
        var mine = new Refresh<>(event.getUI(), this::ask, this::show, REST);
        subscriptions.add(
                duty.live().subscribe(new Topic.OfOperator(me.id()), news -> heard(news, mine)));
        // What waits changes with every contact of the house: nothing else is asked for then.
        subscriptions.add(duty.queues().show(event.getUI(), me, this::showWaiting));
    }

    /** Words that come and go change none of the figures. */
    private static void heard(LiveEvent event, Refresh<Figures> mine) {
        boolean words =
                event instanceof LiveEvent.MessageAdded
                        || event instanceof LiveEvent.DeliveryChanged
                        || event instanceof LiveEvent.Typing;
        if (!words) {
            mine.ask();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveFeed.Subscription::close);
        subscriptions.clear();
    }

    /** A figure and what it counts. */
    private static final class Counter extends Span {
        private static final long serialVersionUID = 1;

        private final String word;

        Counter(String word, String when) {
            this.word = word;
            addClassNames("counter", when);
            show(0);
        }

        void show(int count) {
            Markup.draw(
                    this,
                    Markup.span(Integer.toString(count), "counter-figure"),
                    Markup.span(word, "counter-word"));
        }
    }
}
