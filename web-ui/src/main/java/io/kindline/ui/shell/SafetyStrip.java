package io.kindline.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.escalations.EscalationLine;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.escalations.Colleague;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Watch;
import io.kindline.domain.shared.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is in danger now, under the top bar of every screen of those who work with contacts, with its
 * clock; for those of a team that is asked, what it has not heard yet.
 */
final class SafetyStrip extends Div {
    private static final long serialVersionUID = 1;
    private static final int SHOWN_MAX = 4;

    private final transient Duty duty;
    private final transient Errands errands = new Errands();
    private final transient List<LiveFeed.Subscription> subscriptions = new ArrayList<>();
    private final transient Set<EscalationId> said = new HashSet<>();
    private transient volatile Object told = new Object();

    SafetyStrip(Duty duty) {
        this.duty = duty;
        addClassName("safety-strip");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("safety.strip"));
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor.Staff me = duty.current().actor();
        if (!TopBar.worksWithContacts(me)) {
            return;
        }
        var refresh =
                new Refresh<>(
                        event.getUI(),
                        () -> duty.safety().watch().see(me, told),
                        lines -> show(lines, me, duty.safety().asked().colleague(me)));
        me.brands()
                .forEach(brand ->
                        subscriptions.add(
                                duty.live()
                                        .subscribe(
                                                new Topic.OfSafety(brand),
                                                heard -> {
                                                    told = heard;
                                                    refresh.ask();
                                                })));
        refresh.ask();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveFeed.Subscription::close);
        subscriptions.clear();
    }

    private void show(List<EscalationLine> all, Actor.Staff me, Colleague who) {
        List<EscalationLine> lines =
                all.stream().filter(line -> isLife(line) || who.hears(line.escalation())).toList();
        removeAll();
        setVisible(!lines.isEmpty());
        setClassName("plain-strip", lines.stream().allMatch(SafetyStrip::isCalm));
        lines.stream().limit(SHOWN_MAX).forEach(line -> add(line(line, me, who)));
        if (lines.size() > SHOWN_MAX) {
            add(new Span("+" + (lines.size() - SHOWN_MAX)));
        }
        lines.stream()
                .filter(line -> said.add(line.escalation().id()))
                .forEach(line ->
                        getUI().ifPresent(ui ->
                                Say.aloud(ui, getTranslation("safety.new", title(line)))));
    }

    private static boolean isNeutral(EscalationLine line) {
        return line.discretion() == Discretion.NEUTRAL;
    }

    private static boolean isLife(EscalationLine line) {
        return line.escalation().what().service().isLifeSafety();
    }

    private static boolean isCalm(EscalationLine line) {
        return isNeutral(line) || !isLife(line);
    }

    private Div line(EscalationLine line, Actor.Staff me, Colleague who) {
        var since = new Span();
        since.addClassName("figures");
        since.getElement()
                .setAttribute(
                        "data-since",
                        Long.toString(line.escalation().what().raisedAt().toEpochMilli()));
        var link = new Anchor("escalations/" + line.escalation().id().value(), title(line));
        link.getElement().setAttribute("data-command", title(line));
        Icon sign = isNeutral(line) ? Icon.NOTE : Icon.ALERT;
        var item = new Div(sign.create(), link, since);
        if (line.escalation().what().purpose() == Escalation.Purpose.DRILL) {
            var drill = new Span(getTranslation("help.drill"));
            drill.addClassName("help-tag");
            item.add(drill);
        }
        if (line.escalation().watch().level() != Watch.Level.QUIET) {
            item.add(new Span(getTranslation(due(line))));
        }
        if (who.hears(line.escalation())) {
            item.add(acknowledge(line.escalation().id(), me));
        }
        item.addClassName("safety-item");
        item.setClassName("plain-item", isCalm(line));
        return item;
    }

    /** What is read over a shoulder tells nothing of a person to look after (S3). */
    private static String due(EscalationLine line) {
        return isNeutral(line) ? "help.neutral-due" : "help.look-due";
    }

    private String title(EscalationLine line) {
        if (isNeutral(line)) {
            return getTranslation("help.neutral");
        }
        String service = getTranslation("service." + line.escalation().what().service().word());
        return line.name().isEmpty() ? service : service + ", " + line.name();
    }

    private NativeButton acknowledge(EscalationId id, Actor.Staff me) {
        var button = new NativeButton();
        button.add(new Span(getTranslation("help.acknowledge")));
        button.addClassNames("plain", "safety-acknowledge");
        button.addClickListener(
                _ -> errands.run(() -> duty.safety().acknowledge().handle(me, id), _ -> {}));
        return button;
    }
}
