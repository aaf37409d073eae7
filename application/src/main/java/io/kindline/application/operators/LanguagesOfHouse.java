package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In which languages the centre serves, who speaks them, and which it could serve besides. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class LanguagesOfHouse {
    private final HouseLanguages languages;
    private final Operators operators;
    private final EntryPoints entryPoints;

    public LanguagesOfHouse(
            HouseLanguages languages, Operators operators, EntryPoints entryPoints) {
        this.languages = languages;
        this.operators = operators;
        this.entryPoints = entryPoints;
    }

    /**
     * One language that is served, spoken or is a door's own.
     *
     * @param speakers how many who work here speak it
     * @param doors of how many entry points it is the own language
     */
    public record Line(Language language, Place place, long speakers, long doors) {}

    /** Whether subscribers are served in it. */
    public enum Place {
        SERVED,
        /** Everything is served while nobody said what. */
        OPEN,
        NOT_SERVED
    }

    public List<Line> handle(Actor actor) {
        Set<Language> served = languages.served().all();
        List<Operator> people =
                operators.all().stream()
                        .filter(one -> one.employment() == Employment.WORKS_HERE)
                        .toList();
        List<EntryPoint> doors = entryPoints.all();
        var all = new TreeSet<>(Comparator.comparing(Language::tag));
        all.addAll(served);
        people.forEach(one -> all.addAll(one.languages()));
        doors.forEach(door -> all.add(door.language()));
        return all.stream()
                .map(language ->
                        new Line(
                                language,
                                place(served, language),
                                people.stream()
                                        .filter(one -> one.languages().contains(language))
                                        .count(),
                                doors.stream()
                                        .filter(door -> door.language().equals(language))
                                        .count()))
                .toList();
    }

    private static Place place(Set<Language> served, Language language) {
        if (served.isEmpty()) {
            return Place.OPEN;
        }
        return served.contains(language) ? Place.SERVED : Place.NOT_SERVED;
    }
}
