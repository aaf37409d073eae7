package io.kindline.ui.subscribers;

import com.vaadin.flow.component.html.Div;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.Consent;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.ui.shell.Markup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tariff, balance, account, loyalty, services and consents; what is not known is left out. */
final class PlanFacts extends Div {
    private static final long serialVersionUID = 1;

    PlanFacts(Subscriber subscriber, Instant now, ZoneId zone) {
        addClassName("plan");
        List<Markup> parts = new ArrayList<>();
        part(parts, "subscribers.plan", "details", plan(subscriber, now));
        part(parts, "subscribers.services", "chips", services(subscriber));
        part(parts, "subscribers.consents", "details", consents(subscriber, zone));
        Markup.draw(this, parts);
    }

    private void part(List<Markup> parts, String heading, String name, List<Markup> facts) {
        if (!facts.isEmpty()) {
            parts.add(Markup.heading(getTranslation(heading)));
            parts.add(Markup.div(facts, name));
        }
    }

    private List<Markup> plan(Subscriber subscriber, Instant now) {
        List<Markup> facts = new ArrayList<>();
        var plan = subscriber.plan();
        if (!plan.tariff().isBlank()) {
            facts.add(fact("subscribers.tariff", plan.tariff()));
        }
        plan.balance().ifPresent(money -> facts.add(balance(money)));
        subscriber
                .account()
                .ifPresent(account -> facts.add(fact("subscribers.account", account.value())));
        plan.loyalSince().ifPresent(day -> facts.add(loyalty(day, subscriber.home().zone(), now)));
        return facts;
    }

    private Markup balance(Money money) {
        String words = Wording.money(money, getLocale());
        return Wording.fact(
                getTranslation("subscribers.balance"),
                money.minorUnits() < 0
                        ? Markup.span(words, "figures", "below-zero")
                        : Markup.span(words, "figures"));
    }

    private Markup loyalty(LocalDate day, ZoneId zone, Instant now) {
        return Wording.fact(
                getTranslation("subscribers.loyal"),
                Markup.span(Wording.day(day, getLocale())),
                Markup.span(years(Wording.yearsSince(day, now, zone)), "muted"));
    }

    private String years(long years) {
        return years == 0
                ? getTranslation("subscribers.years-none")
                : getTranslation("subscribers.years", years);
    }

    private static List<Markup> services(Subscriber subscriber) {
        return subscriber.plan().services().stream()
                .sorted()
                .map(service -> Markup.span(service, "chip"))
                .toList();
    }

    private List<Markup> consents(Subscriber subscriber, ZoneId zone) {
        return subscriber.consents().stream()
                .sorted(Comparator.comparing(Consent::kind))
                .map(consent ->
                        Wording.fact(
                                Wording.of(this, "consent", consent.kind()),
                                Markup.span(Wording.day(consent.givenAt(), zone, getLocale())),
                                Markup.span(Wording.channel(this, consent.channel()), "muted")))
                .toList();
    }

    private Markup fact(String key, String words) {
        return Wording.fact(getTranslation(key), Markup.span(words));
    }
}
