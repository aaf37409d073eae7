package io.kindline.domain.directory;

import io.kindline.domain.escalations.Service;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Somebody outside the house who helps people in need: whom one calls, where he helps, when, and
 * what he asks.
 *
 * @param region the names of the region, apart by commas; empty: everywhere
 * @param hours when he is there, in words
 * @param asks what he will ask, so that one knows it before one calls
 */
public record OutsideService(
        OutsideServiceId id,
        Service service,
        String region,
        String name,
        String number,
        String hours,
        String asks,
        Standing standing) {

    /** The longest name, region or hours, in characters. */
    public static final int LENGTH_MAX = 200;

    /** The longest number, in characters. */
    public static final int NUMBER_MAX = 60;

    /** The longest list of questions, in characters. */
    public static final int ASKS_MAX = 1_000;

    /** Whether he may be called. */
    public enum Standing {
        IN_USE,
        RETIRED
    }

    /** How well he fits where somebody is. */
    public enum Fit {
        /** His region was named. */
        HERE,
        EVERYWHERE,
        ELSEWHERE
    }

    /**
     * @throws IllegalArgumentException when a name or number is missing, or a text is too long
     */
    public OutsideService {
        region = region.strip();
        name = name.strip();
        number = number.strip();
        hours = hours.strip();
        asks = asks.strip();
        if (name.isEmpty() || number.isEmpty()) {
            throw new IllegalArgumentException("a service outside has a name and a number");
        }
        if (Stream.of(region, name, hours).anyMatch(text -> text.length() > LENGTH_MAX)
                || number.length() > NUMBER_MAX
                || asks.length() > ASKS_MAX) {
            throw new IllegalArgumentException("a text of a service outside is too long");
        }
    }

    /**
     * How well he fits.
     *
     * @param whereabouts what is known of the place: words that were told, the home region
     */
    public Fit fitFor(List<String> whereabouts) {
        if (region.isEmpty()) {
            return Fit.EVERYWHERE;
        }
        List<String> told = whereabouts.stream().map(OutsideService::plain).toList();
        boolean named =
                Stream.of(region.split(","))
                        .map(OutsideService::plain)
                        .filter(part -> !part.isEmpty())
                        .anyMatch(part -> told.stream().anyMatch(words -> words.contains(part)));
        return named ? Fit.HERE : Fit.ELSEWHERE;
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }

    /**
     * Whom one may call for a service, those of the place first; who helps elsewhere only is not
     * among them, unless nobody else is.
     */
    public static List<OutsideService> toCall(
            List<OutsideService> all, Service service, List<String> whereabouts) {
        List<OutsideService> fitting =
                all.stream()
                        .filter(one -> one.service() == service)
                        .filter(one -> one.standing() == Standing.IN_USE)
                        .sorted(
                                Comparator.comparing(
                                                (OutsideService one) -> one.fitFor(whereabouts))
                                        .thenComparing(OutsideService::name))
                        .toList();
        List<OutsideService> near =
                fitting.stream().filter(one -> one.fitFor(whereabouts) != Fit.ELSEWHERE).toList();
        return near.isEmpty() ? fitting : near;
    }
}
