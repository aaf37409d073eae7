package io.kindline.ui.relays;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.relays.JudgeRelay.Verdict;
import io.kindline.application.relays.RelayLine;
import io.kindline.application.relays.RelayOutcome;
import io.kindline.domain.relays.Gift;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Refresh;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests that were stopped and wait for a supervisor's look, the oldest first. */
@Route("relays")
@Menu(title = "nav.relays", order = 10, icon = "link")
@RolesAllowed("SUPERVISOR")
class StoppedRelaysView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Relaying.Judging judging;
    private final transient Actor.Staff me;
    private final transient Errands errands = new Errands();
    private final transient List<LiveFeed.Subscription> subscriptions = new ArrayList<>();
    private final Div lines = new Div();
    private final Div empty = new Div();
    private final Div gifts = new Div();
    private transient @Nullable Refresh<Seen> refresh;

    StoppedRelaysView(Relaying.Judging judging) {
        this.judging = judging;
        this.me = judging.current().actor();
        addClassNames("page", "relays-page");
        var told = new Span(getTranslation("relays.told"));
        told.addClassName("muted");
        lines.addClassName("relays-stopped");
        empty.addClassName("empty");
        empty.add(new Span(getTranslation("relays.none")));
        empty.setVisible(false);
        gifts.addClassName("relays-stopped");
        add(
                new H1(getTranslation("nav.relays")),
                told,
                lines,
                empty,
                new H2(getTranslation("gifts.title")),
                gifts);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Refresh<Seen> asking =
                new Refresh<>(
                        event.getUI(),
                        () -> new Seen(judging.stopped().handle(me), judging.gifts().handle(me)),
                        this::show);
        refresh = asking;
        me.brands()
                .forEach(brand ->
                        subscriptions.add(
                                judging.live()
                                        .subscribe(
                                                new Topic.OfApprovals(brand), _ -> asking.ask())));
        asking.ask();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveFeed.Subscription::close);
        subscriptions.clear();
    }

    /** What waits, and what was given. */
    private record Seen(List<RelayLine> stopped, List<Gift> gifts) {}

    private void show(Seen seen) {
        gifts.removeAll();
        seen.gifts().forEach(one -> gifts.add(line(one)));
        if (seen.gifts().isEmpty()) {
            gifts.add(new Span(getTranslation("gifts.none")));
        }
        show(seen.stopped());
    }

    private Div line(Gift gift) {
        var since = new Span();
        since.addClassNames("figures", "muted");
        since.getElement().setAttribute("data-since", Long.toString(gift.at().toEpochMilli()));
        var worth =
                new Span(
                        gift.worth().amount().toPlainString()
                                + " "
                                + gift.worth().currency().getCurrencyCode());
        worth.addClassNames("figures", "case-sum");
        var fate = new Span(getTranslation("gift.fate." + RelayForm.word(gift.fate())));
        fate.addClassName("case-state");
        var what = new Span(gift.what());
        what.addClassNames("cut", "grow");
        var line = new Div(fate, worth, what, since);
        line.addClassName("case");
        return line;
    }

    private void show(List<RelayLine> stopped) {
        lines.removeAll();
        stopped.forEach(one -> lines.add(card(one)));
        empty.setVisible(stopped.isEmpty());
    }

    private Div card(RelayLine one) {
        var why =
                new Span(
                        one.why()
                                .map(it -> getTranslation("relay.why." + RelayForm.word(it)))
                                .orElse(""));
        why.addClassName("evidence-why");
        var since = new Span();
        since.addClassNames("figures", "muted");
        since.getElement().setAttribute("data-since", Long.toString(one.askedAt().toEpochMilli()));
        var what =
                new Span(
                        getTranslation("relay.purpose." + RelayForm.word(one.purpose()))
                                + " · "
                                + (one.party().isEmpty()
                                        ? getTranslation("relay.somebody")
                                        : one.party()));
        what.addClassName("case-kind");
        var words = new Div();
        words.setText(one.words());
        words.addClassName("evidence-text");
        words.getElement().setAttribute("dir", "auto");
        var top = new Div(what, since);
        top.addClassName("evidence-top");
        var buttons =
                new Div(
                        button("relays.refuse", "solid", one, Verdict.REFUSE),
                        button("relays.let-go", "plain", one, Verdict.LET_GO));
        buttons.addClassName("form-buttons");
        var card = new Div(top, why, words, buttons);
        card.addClassName("relay-card");
        return card;
    }

    private NativeButton button(String key, String look, RelayLine one, Verdict verdict) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName(look);
        button.addClickListener(_ ->
                errands.run(
                        button, () -> judging.judge().handle(me, one.id(), verdict), this::judged));
        return button;
    }

    private void judged(RelayOutcome outcome) {
        if (outcome instanceof RelayOutcome.Done) {
            Say.done(this, "relays.judged");
        } else {
            Say.problem(this, "relays.not-yours");
        }
        Refresh<Seen> asking = refresh;
        if (asking != null) {
            asking.ask();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.relays") + " · Kindline";
    }
}
