package io.kindline.infrastructure.demo;

import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Money;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes up subscribers. Nobody has these numbers: +7 900 000 and +44 7700 900 are fiction. */
public final class People {
    /** More would need numbers that somebody may have. */
    public static final int MOST = 9_999;

    private static final long SEED = 614;
    private static final int SECOND_LINES_FROM = 5_000;
    private static final String LANTERN = "lantern";
    private static final String HERONS = "herons";
    private static final Set<Integer> NAMESAKES = Set.of(21, 22, 25);
    private static final String NAMESAKES_NAME = "Лев Ясенев";
    private static final String NAMESAKES_REGION = "Средняя Волга";

    private final List<List<String>> names = DemoFiles.table("names.txt");
    private final List<List<String>> homes = DemoFiles.table("homes.txt");
    private final List<List<String>> offers = DemoFiles.table("offers.txt");
    private final int count;

    /**
     * @param wanted how many; at most {@link #MOST} are made
     */
    public People(int wanted) {
        this.count = Math.min(wanted, MOST);
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The one with the number, from 1; the first is Anna. */
    public Person person(int number) {
        var chance = new Random(SEED + number * 7_919L);
        String brand = number % 4 == 3 ? HERONS : LANTERN;
        String speaks = number == 1 ? "ru" : speaks(brand, chance.nextInt(100));
        List<String> home = pick(rows(homes, 0, brand), chance);
        return namesake(
                new Person(
                        number,
                        number == 1 ? "Анна Ветрова" : name(speaks, chance),
                        brand,
                        new Language(
                                speaks.equals("other")
                                        ? brand.equals(LANTERN) ? "ru" : "en"
                                        : speaks),
                        lines(number, speaks),
                        mail(number, chance),
                        home.get(1),
                        ZoneId.of(home.get(2)),
                        pick(offered(brand, "tariff"), chance),
                        services(brand, chance),
                        balance(home.get(3), chance),
                        30 + chance.nextInt(4_500)));
    }

    /** A few have the same name and live in the same place, so that one has to ask which (S9). */
    private Person namesake(Person made) {
        if (!NAMESAKES.contains(made.number())) {
            return made;
        }
        List<String> home = rows(homes, 1, NAMESAKES_REGION).getFirst();
        return new Person(
                made.number(),
                NAMESAKES_NAME,
                made.brand(),
                new Language("ru"),
                made.lines(),
                made.mail(),
                home.get(1),
                ZoneId.of(home.get(2)),
                made.tariff(),
                made.services(),
                made.balance(),
                made.daysWithUs());
    }

    private static String speaks(String brand, int percent) {
        int[] shares = brand.equals(LANTERN) ? new int[] {74, 84, 91} : new int[] {12, 38, 94};
        String[] languages = {"ru", "en", "id"};
        for (int i = 0; i < shares.length; i++) {
            if (percent < shares[i]) {
                return languages[i];
            }
        }
        return "other";
    }

    private String name(String speaks, Random chance) {
        return switch (speaks) {
            case "ru" -> {
                boolean woman = chance.nextBoolean();
                String[] family = pick(names("ru-family"), chance).split("/", -1);
                yield pick(names(woman ? "ru-woman" : "ru-man"), chance)
                        + " "
                        + family[woman ? 1 : 0];
            }
            case "other" -> pick(names("other"), chance);
            default ->
                    pick(names(speaks + "-first"), chance)
                            + " "
                            + pick(names(speaks + "-family"), chance);
        };
    }

    private List<String> lines(int number, String speaks) {
        List<String> lines = new ArrayList<>();
        lines.add("+7900000%04d".formatted(number));
        if (number % 12 == 0 && count <= SECOND_LINES_FROM) {
            lines.add("+7900000%04d".formatted(number + SECOND_LINES_FROM - 1));
        }
        if (number % 31 == 0 && number / 31 < 100 && !speaks.equals("ru")) {
            lines.add("+4477009000%02d".formatted(number / 31));
        }
        return lines;
    }

    private static Optional<String> mail(int number, Random chance) {
        String domain = "example." + List.of("org", "com", "net").get(chance.nextInt(3));
        return number == 1 || chance.nextInt(100) < 60
                ? Optional.of("person" + number + "@" + domain)
                : Optional.empty();
    }

    private List<String> services(String brand, Random chance) {
        return offered(brand, "service").stream().filter(_ -> chance.nextInt(100) < 30).toList();
    }

    private static Money balance(String currency, Random chance) {
        boolean rupiah = currency.equals("IDR");
        long whole = chance.nextInt(10) == 0 ? -chance.nextInt(120) : chance.nextInt(1_800);
        return new Money(
                (rupiah ? whole * 150 : whole) * 100 + (rupiah ? 0 : chance.nextInt(100)),
                Currency.getInstance(currency));
    }

    private List<String> offered(String brand, String what) {
        return rows(offers, 0, brand).stream()
                .filter(row -> row.get(1).equals(what))
                .map(List::getLast)
                .toList();
    }

    private List<String> names(String what) {
        return rows(names, 0, what).stream()
                .flatMap(row -> Arrays.stream(row.get(1).split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private static List<List<String>> rows(List<List<String>> table, int column, String value) {
        return table.stream().filter(row -> row.get(column).equals(value)).toList();
    }

    private static <T> T pick(List<T> from, Random chance) {
        return Objects.requireNonNull(from.get(chance.nextInt(from.size())));
    }
}
