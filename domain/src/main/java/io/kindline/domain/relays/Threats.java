package io.kindline.domain.relays;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that may threaten or hunt a person, in the house's languages, by their beginnings. It stops
 * a request for a supervisor's look and decides nothing else, so it rather stops too much.
 */
final class Threats {
    private static final List<String> BEGINNINGS =
            List.of(
                    // English
                    "kill",
                    "murder",
                    "strangle",
                    "stab",
                    "shoot",
                    "burn you",
                    "hurt you",
                    "beat you",
                    "find you",
                    "watch you",
                    "watching you",
                    "follow you",
                    "know where you live",
                    "you will regret",
                    "you'll regret",
                    "you will pay",
                    "you'll pay",
                    "make you pay",
                    "pay for this",
                    "or else",
                    "bitch",
                    "whore",
                    "slut",
                    "acid",
                    // Russian
                    "убью",
                    "убить",
                    "убьем",
                    "зареж",
                    "задуш",
                    "придуш",
                    "пристрел",
                    "застрел",
                    "сожгу",
                    "сожж",
                    "изобью",
                    "изуродую",
                    "покалеч",
                    "найду тебя",
                    "тебя найду",
                    "слежу за тобой",
                    "знаю где ты жив",
                    "знаю где жив",
                    "пожалеешь",
                    "поплатишься",
                    "заплатишь за",
                    "ответишь за",
                    "а то хуже будет",
                    "шлюх",
                    "сука",
                    "тварь",
                    "мразь",
                    "ублюд",
                    "кислот",
                    "взорву",
                    // Indonesian
                    "bunuh",
                    "membunuh",
                    "kubunuh",
                    "habisi",
                    "kuhabisi",
                    "tusuk",
                    "bakar kamu",
                    "cari kamu",
                    "menemukanmu",
                    "tahu rumahmu",
                    "tahu tempat tinggal",
                    "menyesal",
                    "awas kamu",
                    "awas kau",
                    "hajar",
                    "pelacur",
                    "lonte",
                    "bangsat");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{Nd}']+");

    private Threats() {}

    static boolean areIn(String words) {
        String plain =
                Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace('ё', 'е')
                        .replace('’', '\'');
        String spaced = " " + BREAKS.matcher(plain).replaceAll(" ");
        return BEGINNINGS.stream().anyMatch(beginning -> spaced.contains(" " + beginning));
    }
}
