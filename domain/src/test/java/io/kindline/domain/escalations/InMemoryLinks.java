package io.kindline.domain.escalations;

import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who waits for answers, in memory. */
public final class InMemoryLinks implements Links {
    private final List<Link> all = new ArrayList<>();
    private final Map<Link, Instant> tellAfter = new HashMap<>();
    private final Map<EscalationId, Map<Language, String>> answers = new HashMap<>();
    private final Contacts contacts;

    public InMemoryLinks(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void add(Link link) {
        if (of(link.escalation()).stream().noneMatch(one -> one.contact().equals(link.contact()))) {
            all.add(link);
        }
    }

    @Override
    public void promised(Link link) {
        all.replaceAll(one ->
                one.escalation().equals(link.escalation()) && one.contact().equals(link.contact())
                        ? new Link(
                                one.escalation(), one.contact(), one.by(), one.at(), link.promise())
                        : one);
    }

    @Override
    public List<Link> of(EscalationId escalation) {
        return all.stream().filter(link -> link.escalation().equals(escalation)).toList();
    }

    @Override
    public Set<Language> languages(EscalationId escalation) {
        return of(escalation).stream()
                .flatMap(link -> contacts.find(link.contact()).stream())
                .map(contact -> contact.head().language())
                .collect(Collectors.toSet());
    }

    @Override
    public void answered(EscalationId escalation, Map<Language, String> inLanguages, Instant now) {
        answers.put(escalation, Map.copyOf(inLanguages));
        of(escalation).forEach(link -> tellAfter.put(link, now));
    }

    @Override
    public Map<Language, String> answer(EscalationId escalation) {
        return answers.getOrDefault(escalation, Map.of());
    }

    @Override
    public List<Link> takeUntold(Instant now, int most) {
        return all.stream()
                .filter(link -> tellAfter.containsKey(link))
                .filter(link -> !now.isBefore(tellAfter.get(link)))
                .limit(most)
                .toList();
    }

    @Override
    public void told(Link link, Instant now) {
        tellAfter.remove(link);
    }

    @Override
    public void later(Link link, Instant notBefore) {
        tellAfter.put(link, notBefore);
    }
}
