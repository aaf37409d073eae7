package io.kindline.ui.relays;

import com.vaadin.flow.component.Component;
import io.kindline.application.relays.RegisterGift;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Gift;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.FormPanel;
import io.kindline.ui.shell.Say;
import io.kindline.ui.shell.Writing;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a subscriber gave to one of us: what, about what it is worth, what became of it. */
final class GiftForm {
    private static final List<String> CURRENCIES = List.of("RUB", "IDR", "USD", "EUR");

    private final Actor.Staff me;
    private final ContactId contact;
    private final RegisterGift register;
    private final Component near;
    private final Runnable leave;
    private final Errands errands = new Errands();
    private final Writing what;
    private final Writing worth;
    private final Choice<String> currency;
    private final Choice<Gift.Fate> fate;
    private final FormPanel panel;

    GiftForm(
            Actor.Staff me,
            ContactId contact,
            RegisterGift register,
            Component near,
            Runnable leave) {
        this.me = me;
        this.contact = contact;
        this.register = register;
        this.near = near;
        this.leave = leave;
        what = new Writing(text("gift.what"), 1);
        what.addClassName("wide");
        worth = new Writing(text("gift.worth"), 1);
        currency = new Choice<>(text("gift.currency"), CURRENCIES, it -> it);
        fate =
                new Choice<>(
                        text("gift.fate"),
                        List.of(Gift.Fate.values()),
                        it -> text("gift.fate." + RelayForm.word(it)));
        panel = new FormPanel(text("gift.title"), text("gift.do"), this::confirm, leave);
    }

    FormPanel panel() {
        return panel.with(
                what.labelled(),
                worth.labelled(),
                currency.labelled(text("gift.currency")),
                fate.labelled(text("gift.fate")));
    }

    private void confirm() {
        Optional<Money> money = money();
        if (what.text().isBlank() || money.isEmpty()) {
            panel.problem(text("gift.refused"));
            return;
        }
        var command = new RegisterGift.Command(contact, what.text(), money.get(), fate.value());
        panel.getParent()
                .flatMap(FormPanel::take)
                .ifPresent(over ->
                        errands.run(
                                () -> register.handle(me, command),
                                outcome -> {
                                    over.run();
                                    show(outcome);
                                },
                                why -> {
                                    over.run();
                                    Errands.sayFailed(why);
                                }));
    }

    private Optional<Money> money() {
        String typed = worth.text().strip().replace(" ", "").replace(',', '.');
        try {
            return Optional.of(
                    Money.of(
                            new BigDecimal(typed.isEmpty() ? "0" : typed),
                            Currency.getInstance(currency.value())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void show(RegisterGift.Outcome outcome) {
        switch (outcome) {
            case RegisterGift.Outcome.Registered _ -> {
                leave.run();
                Say.done(near, "gift.done");
            }
            case RegisterGift.Outcome.NotFound _ -> Say.problem(near, "desk.refused.gone");
            case RegisterGift.Outcome.Invalid _ -> panel.problem(text("gift.refused"));
        }
    }

    private String text(String key) {
        return near.getTranslation(key);
    }
}
