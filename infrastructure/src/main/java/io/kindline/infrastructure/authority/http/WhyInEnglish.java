package io.kindline.infrastructure.authority.http;

import io.kindline.domain.authority.Why;
import java.util.stream.Collectors;

/** Reasons as plain English sentences; screens have their own words in three languages. */
final class WhyInEnglish {
    private WhyInEnglish() {}

    static String of(Why why) {
        return why.because().stream().map(WhyInEnglish::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Why.Because because) {
        String pattern =
                switch (because.code()) {
                    case LEFT -> "%s of %s in %s days were left before this.";
                    case WITHIN_OWN -> "It is within the %s that you decide alone.";
                    case ACT_FIRST -> "Life-safety up to %s: done at once, reviewed afterwards.";
                    case NO_COST -> "It costs nothing and is yours to decide.";
                    case ABOVE_OWN ->
                            because.isOfKind()
                                    ? "A supervisor decides on this kind."
                                    : "Above %s a supervisor decides.";
                    case ABOVE_ONE ->
                            because.isOfKind()
                                    ? "Two supervisors decide on this kind."
                                    : "Above %s two supervisors decide.";
                    case BUDGET_USED ->
                            "Only %s of your %s in %s days are left, so a supervisor decides.";
                    case TEAM_BUDGET_USED ->
                            "Only %s of the team's %s in %s days are left, so a supervisor decides.";
                    case SPLIT ->
                            "This subscriber was granted %s of this kind within %s days already.";
                    case CLAUSE_GUARDED ->
                            "Departing from clause %s needs a supervisor, whatever it costs.";
                    case CLAUSE_ABSOLUTE ->
                            "Clause %s is absolute: nobody may depart from it, whoever asks.";
                    case CLAUSE_UNKNOWN -> "The regulation has no clause \"%s\" in force.";
                    case ABOVE_CEILING -> "Nobody grants more than %s of this kind.";
                    case NO_AUTHORITY -> "You have no authority for this kind in this brand.";
                    case OTHER_CURRENCY -> "Authority in this brand is given in %s.";
                };
        return pattern.formatted(because.parameters().toArray());
    }
}
