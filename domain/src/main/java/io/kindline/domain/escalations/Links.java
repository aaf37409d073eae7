package io.kindline.domain.escalations;

import io.kindline.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who waits for the answers of teams, and who was told. */
public interface Links {

    /** Stores that a contact waits; nothing happens when it does already. */
    void add(Link link);

    /** The subscriber of a contact that waits is promised something now. */
    void promised(Link link);

    /** All that wait or waited, oldest first. */
    List<Link> of(EscalationId escalation);

    /** The languages of those contacts. */
    Set<Language> languages(EscalationId escalation);

    /** The team answered: all who wait are to be told from now on. */
    void answered(EscalationId escalation, Map<Language, String> inLanguages, Instant now);

    /** The answer in the languages it was written in. */
    Map<Language, String> answer(EscalationId escalation);

    /**
     * Some who are to be told, for whoever asks alone until his transaction ends; others that ask
     * at the same time get others.
     */
    List<Link> takeUntold(Instant now, int most);

    /** This one was told. */
    void told(Link link, Instant now);

    /** This one cannot be told now; not before then. */
    void later(Link link, Instant notBefore);
}
