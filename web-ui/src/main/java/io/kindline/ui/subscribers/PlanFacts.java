package io.kindline.ui.subscribers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.kindline.domain.subscribers.Consent;
import io.kindline.domain.subscribers.Subscriber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/** Tariff, balance, account, loyalty, services and consents; what is not known is left out. */
final class PlanFacts extends Div {
    private static final long serialVersionUID = 1;

    PlanFacts(Subscriber subscriber, Instant now, ZoneId zone) {
        addClassName("plan");
        plan(subscriber, now);
        services(subscriber);
        consents(subscriber, zone);
    }

    private void plan(Subscriber subscriber, Instant now) {
        var facts = new Div();
        facts.addClassName("details");
        var plan = subscriber.plan();
        if (!plan.tariff().isBlank()) {
            facts.add(fact("subscribers.tariff", plan.tariff()));
        }
        plan.balance()
                .ifPresent(money -> {
                    Span amount = Wording.styled(Wording.money(money, getLocale()), "figures");
                    amount.setClassName("below-zero", money.minorUnits() < 0);
                    facts.add(Wording.fact(getTranslation("subscribers.balance"), amount));
                });
        subscriber
                .account()
                .ifPresent(account -> facts.add(fact("subscribers.account", account.value())));
        plan.loyalSince().ifPresent(day -> facts.add(loyalty(day, subscriber.home().zone(), now)));
        if (facts.getComponentCount() > 0) {
            add(new H3(getTranslation("subscribers.plan")), facts);
        }
    }

    private Div loyalty(LocalDate day, ZoneId zone, Instant now) {
        return Wording.fact(
                getTranslation("subscribers.loyal"),
                Wording.styled(Wording.day(day, getLocale())),
                Wording.styled(years(Wording.yearsSince(day, now, zone)), "muted"));
    }

    private String years(long years) {
        return years == 0
                ? getTranslation("subscribers.years-none")
                : getTranslation("subscribers.years", years);
    }

    private void services(Subscriber subscriber) {
        if (!subscriber.plan().services().isEmpty()) {
            var chips = new Div();
            chips.addClassName("chips");
            subscriber.plan().services().stream()
                    .sorted()
                    .forEach(service -> chips.add(Wording.styled(service, "chip")));
            add(new H3(getTranslation("subscribers.services")), chips);
        }
    }

    private void consents(Subscriber subscriber, ZoneId zone) {
        var lines = new Div();
        lines.addClassName("details");
        subscriber.consents().stream()
                .sorted(Comparator.comparing(Consent::kind))
                .forEach(consent ->
                        lines.add(
                                Wording.fact(
                                        Wording.of(this, "consent", consent.kind()),
                                        Wording.styled(
                                                Wording.day(consent.givenAt(), zone, getLocale())),
                                        Wording.styled(
                                                Wording.channel(this, consent.channel()),
                                                "muted"))));
        if (lines.getComponentCount() > 0) {
            add(new H3(getTranslation("subscribers.consents")), lines);
        }
    }

    private Div fact(String key, String words) {
        return Wording.fact(getTranslation(key), Wording.styled(words));
    }
}
