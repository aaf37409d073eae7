package io.kindline.ui.relays;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.relays.LogRelayCall;
import io.kindline.application.relays.RecordAnswer;
import io.kindline.application.relays.RecordAnswer.Said;
import io.kindline.application.relays.RelayLine;
import io.kindline.application.relays.RelayOutcome;
import io.kindline.application.relays.ShowNumberToCall;
import io.kindline.domain.relays.RelayPurpose.Way;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One relay in the strip of its contact: why, to whom, how it stands; opened, what can be done. One
 * of the strip is open at a time.
 */
@Tag("details")
final class RelayItem extends HtmlContainer {
    private static final long serialVersionUID = 1;

    private final transient Errands errands = new Errands();
    private final transient RelayLine relay;
    private final transient Relaying.Following following;
    private final transient Actor.Staff me;
    private final Input words = new Input();
    private final Div steps = new Div();

    RelayItem(RelayLine relay, Relaying.Following following, Actor.Staff me) {
        this.relay = relay;
        this.following = following;
        this.me = me;
        addClassName("relay");
        getElement().setAttribute("data-state", relay.state()).setAttribute("name", "relays");
        var line = new Summary();
        line.add(
                styled(state(), "case-state"),
                styled(
                        getTranslation("relay.purpose." + RelayForm.word(relay.purpose())),
                        "case-kind"),
                styled(who(), "case-kind", "muted"));
        Span more = styled(more(), "muted", "cut", "grow");
        more.getElement().setAttribute("title", more.getText()).setAttribute("dir", "auto");
        line.add(more);
        steps.addClassName("relay-steps");
        add(line, steps);
        steps();
        setClassName("relay-over", steps.getComponentCount() == 0);
    }

    /** Shows what can be done, and hides it in the others. */
    void unfold() {
        if (steps.getComponentCount() > 0) {
            getElement().setAttribute("open", true);
        }
    }

    private String state() {
        return relay.ending()
                .map(ending -> getTranslation("relay.ending." + RelayForm.word(ending)))
                .orElseGet(() ->
                        getTranslation(
                                isCall() && relay.state().equals("due")
                                        ? "relay.state.to-call"
                                        : "relay.state." + relay.state()));
    }

    private String who() {
        String name = relay.party().isEmpty() ? getTranslation("relay.somebody") : relay.party();
        return relay.places() == 1
                ? name
                : getTranslation("relay.of", name, relay.place(), relay.places());
    }

    private String more() {
        if (!relay.heard().isEmpty()) {
            return getTranslation("relay.heard", relay.heard());
        }
        return relay.why()
                .map(why -> getTranslation("relay.why." + RelayForm.word(why)))
                .orElse(relay.words());
    }

    private boolean isCall() {
        return relay.purpose().way() == Way.CALL;
    }

    private void steps() {
        switch (relay.state()) {
            case "due" -> {
                if (isCall()) {
                    button("relay.number", this::showNumber);
                    typing("relay.outcome");
                    step("relay.reached", () -> called(Optional.of(words.getValue())));
                    step("relay.nobody-there", () -> called(Optional.empty()));
                    step("relay.never", () -> said(Said.PARTY_NEVER));
                }
                withdraw();
            }
            case "asked" -> {
                typing("relay.told");
                step("relay.yes", () -> said(Said.PARTY_YES));
                step("relay.no", () -> said(Said.PARTY_NO));
                step("relay.never", () -> said(Said.PARTY_NEVER));
                withdraw();
            }
            case "agreed" -> {
                typing("relay.seeker-told");
                step("relay.exchange", () -> said(Said.SEEKER_YES));
                step("relay.seeker-no", () -> said(Said.SEEKER_NO));
            }
            default -> {}
        }
    }

    private void withdraw() {
        button(
                "relay.withdraw",
                button -> {
                    String typed = words.getValue();
                    String said = typed.isBlank() ? getTranslation("relay.withdrawn") : typed;
                    run(button, () -> said(Said.SEEKER_NO, said));
                });
    }

    private void typing(String key) {
        String label = getTranslation(key);
        words.addClassName("input");
        words.getElement().setAttribute("aria-label", label).setAttribute("placeholder", label);
        steps.add(words);
    }

    private RelayOutcome said(Said said) {
        return said(said, words.getValue());
    }

    private RelayOutcome said(Said said, String typed) {
        return following.answer().handle(me, new RecordAnswer.Command(relay.id(), said, typed));
    }

    private RelayOutcome called(Optional<String> outcome) {
        return following.called().handle(me, new LogRelayCall.Command(relay.id(), outcome));
    }

    private void showNumber(NativeButton button) {
        errands.run(
                button,
                () -> following.show().handle(me, relay.id()),
                outcome -> {
                    switch (outcome) {
                        case ShowNumberToCall.Outcome.Shown(var number) -> {
                            button.setText(number.value());
                            button.addClassName("figures");
                        }
                        case ShowNumberToCall.Outcome.NotThere _ ->
                                Say.problem(this, "relay.refused.nobody");
                        case ShowNumberToCall.Outcome.Quiet _ -> Say.problem(this, "relay.quiet");
                    }
                });
    }

    private void step(String key, Supplier<RelayOutcome> step) {
        button(key, button -> run(button, step));
    }

    private void run(NativeButton button, Supplier<RelayOutcome> step) {
        errands.run(button, step, this::tell);
    }

    private void tell(RelayOutcome outcome) {
        switch (outcome) {
            case RelayOutcome.Done _ -> Say.done(this, "relay.noted");
            case RelayOutcome.NotFound _, RelayOutcome.NotNow _ ->
                    Say.problem(this, "relay.too-late");
            case RelayOutcome.Quiet _ -> Say.problem(this, "relay.quiet");
            case RelayOutcome.WordsNeeded _ -> Say.problem(this, "relay.words-needed");
        }
    }

    private void button(String key, Consumer<NativeButton> pressed) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("plain");
        button.addClickListener(_ -> pressed.accept(button));
        steps.add(button);
    }

    @Tag("summary")
    private static final class Summary extends HtmlContainer {
        private static final long serialVersionUID = 1;

        Summary() {
            addClassName("case");
        }
    }

    private static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }
}
