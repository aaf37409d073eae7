package io.kindline.ui.insight;

import io.kindline.domain.insight.Fact;
import java.util.List;

/** Exceptions as a table: no words and no number of a subscriber are in it. */
final class ExceptionSheet {
    private static final List<String> HEADS =
            List.of(
                    "exception",
                    "asked at",
                    "kind",
                    "clause",
                    "asked by",
                    "team",
                    "approved by",
                    "asked",
                    "granted",
                    "currency",
                    "fate",
                    "outcome of the contact",
                    "mark");

    private ExceptionSheet() {}

    static Sheet of(InsightWork work, List<Fact> facts) {
        return new Sheet(HEADS, facts.stream().map(fact -> row(work, fact)).toList());
    }

    private static List<String> row(InsightWork work, Fact fact) {
        return List.of(
                fact.id().value().toString(),
                fact.askedAt().toString(),
                fact.kind().name(),
                fact.clause().map(key -> key.value()).orElse(""),
                work.name(fact.who().asker()),
                fact.who().team().map(work::name).orElse(""),
                fact.who().approver().map(work::name).orElse(""),
                fact.sums().asked().amount().toPlainString(),
                fact.sums().granted().amount().toPlainString(),
                fact.sums().asked().currency().getCurrencyCode(),
                fact.fate().name(),
                fact.outcome().map(Enum::name).orElse(""),
                fact.quality().isPresent() ? Integer.toString(fact.quality().getAsInt()) : "");
    }
}
