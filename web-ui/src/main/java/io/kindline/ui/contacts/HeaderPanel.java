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
import io.kindline.ui.shell.Markup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        Markup.draw(
                facts,
                Icon.of(card.channel()).mark(),
                Markup.span(names.door(card.entryPoint()).name()),
                Rows.dot(names.brand(card.brand())),
                Markup.span(names.brand(card.brand()).name()),
                state(card));
        Markup.draw(clocks, clocks(card));
        why.setText(card.why().isBlank() ? "" : Words.why(this, card.why()));
        why.setTitle(why.getText());
        emotion.choose(card.emotionAtStart());
    }

    private Markup state(ContactCard card) {
        return Markup.span(getTranslation("state." + card.state()), "state")
                .with("data-state", card.state());
    }

    private List<Markup> clocks(ContactCard card) {
        return Stream.of(
                        card.responseDueAt()
                                .map(due -> clock("desk.answer-due", card.lastAt(), due)),
                        card.resolutionDueAt()
                                .map(due -> clock("desk.resolution-due", card.openedAt(), due)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Markup clock(String key, Instant from, Instant due) {
        String words = getTranslation(key);
        return Markup.line(
                        List.of(
                                Clocks.ring(from, due),
                                Markup.span(words, "clock-name"),
                                Clocks.until(due)),
                        "clock")
                .with("title", words);
    }

    private NativeButton backButton(Runnable back) {
        var button = new NativeButton();
        Markup.draw(button, Icon.ARROW_LEFT.mark());
        button.addClassNames("quiet", "narrow-only");
        button.getElement().setAttribute("aria-label", getTranslation("desk.back"));
        button.addClickListener(_ -> back.run());
        return button;
    }

    private NativeButton personButton(Runnable toPerson) {
        Markup.draw(person, Icon.USER.mark());
        person.addClassNames("quiet", "narrow-only");
        person.getElement().setAttribute("aria-label", getTranslation("desk.person"));
        person.addClickListener(_ -> toPerson.run());
        return person;
    }
}
