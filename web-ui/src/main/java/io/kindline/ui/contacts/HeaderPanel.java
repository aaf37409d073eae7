package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.ContactCard;
import io.kindline.domain.contacts.Emotion;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Icon;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who it is, through which door, which clocks run, and how the person felt at the start. */
final class HeaderPanel extends Header {
    private static final long serialVersionUID = 1;

    private final transient Names names;
    private final H1 name = new H1();
    private final Span local = new Span();
    private final Div facts = new Div();
    private final Div clocks = new Div();
    private final Div why = new Div();
    private final Choice<Emotion> emotion;
    private final NativeButton person = new NativeButton();
    private transient @Nullable ContactCard shown;

    HeaderPanel(Names names, Consumer<Emotion> felt, Runnable back, Runnable toPerson) {
        this.names = names;
        addClassName("talk-header");
        name.addClassName("cut");
        local.addClassNames("muted", "figures", "local-time");
        facts.addClassName("facts");
        clocks.addClassName("clocks");
        why.addClassNames("why", "cut");
        emotion =
                new Choice<>(
                        getTranslation("desk.emotion-at-start"),
                        List.of(Emotion.values()),
                        feeling -> Words.of(this, "emotion", feeling));
        emotion.onChosen(felt);
        emotion.getElement().setAttribute("title", getTranslation("desk.emotion-at-start"));
        emotion.addClassName("emotion");
        var top = new Div(backButton(back), name, local, clocks, emotion, personButton(toPerson));
        top.addClassName("talk-top");
        var bottom = new Div(facts, why);
        bottom.addClassName("talk-bottom");
        add(top, bottom);
    }

    void show(ContactCard card, Instant now) {
        if (card.equals(shown)) {
            return;
        }
        shown = card;
        name.setText(Words.name(this, card));
        local.setText(
                card.subscriberZone()
                        .map(zone -> getTranslation("desk.there", Times.clockIn(zone, now)))
                        .orElse(""));
        facts.removeAll();
        facts.add(
                Icon.of(card.channel()).create(),
                new Span(names.door(card.entryPoint()).name()),
                Rows.brandDot(names.brand(card.brand())),
                new Span(names.brand(card.brand()).name()),
                state(card));
        clocks.removeAll();
        card.responseDueAt().ifPresent(due -> clock("desk.answer-due", card.lastAt(), due));
        card.resolutionDueAt().ifPresent(due -> clock("desk.resolution-due", card.openedAt(), due));
        why.setText(card.why().isBlank() ? "" : Words.why(this, card.why()));
        why.setTitle(why.getText());
        emotion.choose(card.emotionAtStart());
    }

    private Span state(ContactCard card) {
        var state = Rows.styled(getTranslation("state." + card.state()), "state");
        state.getElement().setAttribute("data-state", card.state());
        return state;
    }

    private void clock(String key, Instant from, Instant due) {
        var clock =
                new Span(
                        Times.ring(from, due),
                        Rows.styled(getTranslation(key), "clock-name"),
                        Times.until(due));
        clock.addClassName("clock");
        clock.getElement().setAttribute("title", getTranslation(key));
        clocks.add(clock);
    }

    private NativeButton backButton(Runnable back) {
        var button = new NativeButton();
        button.add(Icon.ARROW_LEFT.create());
        button.addClassNames("quiet", "narrow-only");
        button.getElement().setAttribute("aria-label", getTranslation("desk.back"));
        button.addClickListener(_ -> back.run());
        return button;
    }

    private NativeButton personButton(Runnable toPerson) {
        person.add(Icon.USER.create());
        person.addClassNames("quiet", "narrow-only");
        person.getElement().setAttribute("aria-label", getTranslation("desk.person"));
        person.addClickListener(_ -> toPerson.run());
        return person;
    }
}
