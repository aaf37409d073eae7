package io.kindline.ui.relays;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.relays.CallsOfSubscriber;
import io.kindline.application.relays.FindCandidates;
import io.kindline.application.relays.StartRelay;
import io.kindline.ui.shell.Writing;
import java.util.ArrayList;
import java.util.List;

/** Whom to ask: found by name and city, or whoever was called. */
final class Whom {
    private final Component near;
    private final Writing name;
    private final Writing city;
    private final Div found = new Div();
    private final Ticked<StartRelay.Whom> calls;
    private Ticked<StartRelay.Whom> candidates = new Ticked<>("");

    Whom(Component near, List<CallsOfSubscriber.Line> lines) {
        this.near = near;
        name = new Writing(near.getTranslation("relay.name"), 1);
        city = new Writing(near.getTranslation("relay.city"), 1);
        calls = new Ticked<>(near.getTranslation("relay.calls"));
        lines.forEach(line -> calls.offer(new StartRelay.Whom.Called(line.id()), call(line)));
        found.addClassNames("wide", "relay-found");
        show(List.of());
    }

    private Span call(CallsOfSubscriber.Line line) {
        var at = new Span();
        at.getElement().setAttribute("data-since", Long.toString(line.at().toEpochMilli()));
        return new Span(new Span(near.getTranslation("relay.call", line.seconds()) + " "), at);
    }

    Writing name() {
        return name;
    }

    Writing city() {
        return city;
    }

    Div found() {
        return found;
    }

    String typedName() {
        return name.text().strip();
    }

    String typedCity() {
        return city.text().strip();
    }

    boolean isTyped() {
        return !typedName().isEmpty();
    }

    void show(List<FindCandidates.Candidate> people) {
        candidates = new Ticked<>(near.getTranslation("relay.candidates"));
        people.forEach(one ->
                candidates.offer(new StartRelay.Whom.Candidate(one.id()), new Span(line(one))));
        found.removeAll();
        if (!candidates.isEmpty()) {
            found.add(candidates);
        }
        if (!calls.isEmpty()) {
            found.add(calls);
        }
        found.setVisible(found.getComponentCount() > 0);
        candidates.focus();
    }

    private String line(FindCandidates.Candidate one) {
        String since =
                one.loyalSince().isEmpty()
                        ? ""
                        : near.getTranslation("relay.since", one.loyalSince());
        return String.join(
                " · ",
                List.of(one.name(), one.city(), since).stream()
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    List<StartRelay.Whom> ticked() {
        List<StartRelay.Whom> all = new ArrayList<>(candidates.ticked());
        all.addAll(calls.ticked());
        return all;
    }
}
