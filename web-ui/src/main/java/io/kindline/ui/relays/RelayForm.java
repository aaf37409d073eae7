package io.kindline.ui.relays;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.relays.FindCandidates;
import io.kindline.application.relays.KeepLetter;
import io.kindline.application.relays.StartRelay;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.RelayText;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.FormPanel;
import io.kindline.ui.shell.Say;
import io.kindline.ui.shell.Writing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form behind R: why, whom, in what words. What can be picked is picked. */
final class RelayForm {
    private final Actor.Staff me;
    private final ContactId contact;
    private final Relaying.Asking asking;
    private final Component near;
    private final Runnable leave;
    private final Errands errands = new Errands();
    private final Choice<RelayPurpose> purpose;
    private final Choice<ThirdParty.Bond> bond;
    private final Whom whom;
    private final HiddenNumber number;
    private final Writing words;
    private final FormPanel panel;

    RelayForm(
            Actor.Staff me,
            ContactId contact,
            Relaying.Asking asking,
            Relaying.Known known,
            Component near,
            Runnable leave) {
        this.me = me;
        this.contact = contact;
        this.asking = asking;
        this.near = near;
        this.leave = leave;
        purpose =
                new Choice<>(
                        text("relay.purpose"),
                        List.of(RelayPurpose.values()),
                        one -> text("relay.purpose." + word(one)));
        bond =
                new Choice<>(
                        text("relay.bond"),
                        List.of(ThirdParty.Bond.values()),
                        one -> text("relay.bond." + word(one)));
        whom = new Whom(near, known.calls());
        number = new HiddenNumber(me, contact, asking.beside(), known.onCalls(), near);
        words = new Writing(text("relay.words"), 2);
        words.addClassName("wide");
        words.write(known.letter());
        words.onTyped(this::keep);
        panel = new FormPanel(text("relay.title"), text("relay.ask"), this::confirm, leave);
    }

    FormPanel panel() {
        var find = new NativeButton(text("relay.find"));
        find.addClassName("plain");
        find.addClickListener(_ -> find());
        var how = new Span(how());
        how.addClassNames("muted", "wide");
        how.getElement().setAttribute("role", "status");
        purpose.onChosen(_ -> how.setText(how()));
        panel.addClassName("relay-form");
        return panel.with(
                purpose.labelled(text("relay.purpose")),
                whom.name().labelled(),
                whom.city().labelled(),
                find,
                whom.found(),
                how,
                words.labelled(),
                bond.labelled(text("relay.bond")),
                number);
    }

    /** What is written together outlives the form, and nobody else reads it (S13). */
    private void keep(String typed) {
        errands.quietly(
                () -> asking.beside().keep().handle(me, new KeepLetter.Command(contact, typed)));
    }

    private String how() {
        return text("relay.way." + word(purpose.value().way()));
    }

    /** Once finds, and once more asks those who are ticked. */
    private void confirm() {
        if (whom.ticked().isEmpty() && whom.isTyped()) {
            find();
        } else {
            start();
        }
    }

    private void find() {
        var command =
                new FindCandidates.Command(
                        contact, purpose.value(), whom.typedName(), whom.typedCity());
        errands.run(() -> asking.find().handle(me, command), this::found);
    }

    private void found(FindCandidates.Outcome outcome) {
        switch (outcome) {
            case FindCandidates.Outcome.Found(var candidates) -> {
                whom.show(candidates);
                panel.problem(candidates.isEmpty() ? text("relay.found.nobody") : "");
            }
            case FindCandidates.Outcome.NotFound _ -> Say.problem(near, "desk.refused.gone");
            case FindCandidates.Outcome.TooLittle _ -> panel.problem(text("relay.too-little"));
            case FindCandidates.Outcome.SearchesUsedUp(int max) ->
                    panel.problem(near.getTranslation("relay.used-up", max));
        }
    }

    private void start() {
        var command =
                new StartRelay.Command(
                        contact,
                        purpose.value(),
                        words.text(),
                        whom.ticked(),
                        bond.value(),
                        Optional.empty());
        panel.getParent()
                .flatMap(FormPanel::take)
                .ifPresent(over ->
                        errands.run(
                                () -> asking.start().handle(me, command),
                                outcome -> {
                                    over.run();
                                    started(outcome);
                                },
                                why -> {
                                    over.run();
                                    Errands.sayFailed(why);
                                }));
    }

    private void started(StartRelay.Outcome outcome) {
        switch (outcome) {
            case StartRelay.Outcome.Started(Relay relay) -> {
                leave.run();
                Say.done(near, said(relay));
            }
            case StartRelay.Outcome.NotFound _ -> Say.problem(near, "desk.refused.gone");
            case StartRelay.Outcome.NotNow _ -> Say.problem(near, "desk.refused.not-now");
            case StartRelay.Outcome.Silent _ -> panel.problem(text("relay.refused.silent"));
            case StartRelay.Outcome.BadWords(RelayText.Flaw flaw) ->
                    panel.problem(text("relay.refused.words." + word(flaw)));
            case StartRelay.Outcome.NobodyToAsk _ ->
                    panel.problem(
                            text(
                                    whom.ticked().isEmpty()
                                            ? "relay.refused.whom"
                                            : "relay.refused.nobody"));
            case StartRelay.Outcome.NoServiceNumber _ ->
                    panel.problem(text("relay.refused.no-number"));
            case StartRelay.Outcome.SeekerHasNoNumber _ ->
                    panel.problem(text("relay.refused.seeker"));
            case StartRelay.Outcome.KeyTaken _ -> Say.problem(near, "desk.refused.changed");
        }
    }

    private static String said(Relay relay) {
        return relay instanceof Relay.Stopped ? "relay.said.stopped" : "relay.said.started";
    }

    private String text(String key) {
        return near.getTranslation(key);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
