package io.kindline.domain.subscribers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody typed into the one search box, understood. */
public sealed interface SearchText {

    /** It can be looked for. */
    record Understood(SubscriberQuery query) implements SearchText {}

    /** Four digits alone find too many strangers: a part of the name or the account is needed. */
    record LastFourAlone() implements SearchText {}

    /** Nothing, or a single letter. */
    record TooShort() implements SearchText {}

    /** More than {@link #LENGTH_MAX} characters. */
    record TooLong() implements SearchText {}

    int LENGTH_MAX = 200;

    /** Never fails, whatever was typed. */
    static SearchText parse(String typed, Transliteration transliteration) {
        if (typed.length() > LENGTH_MAX) {
            return new TooLong();
        }
        String text = ContactAddress.parse(typed).map(ContactAddress::value).orElse("");
        Optional<ContactAddress> address = ContactAddress.parse(text);
        if (address.filter(ContactAddress::looksLikeMail).isPresent() && !text.contains(" ")) {
            return new Understood(new SubscriberQuery.ByMail(text));
        }
        if (address.filter(ContactAddress::looksLikePhone).isPresent()) {
            return new Understood(new SubscriberQuery.ByNumber(text, AccountNumber.parse(text)));
        }
        return words(text, transliteration);
    }

    private static SearchText words(String text, Transliteration transliteration) {
        List<String> ends = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String digits = asciiDigits(word);
            (digits.matches("[0-9]{4}") && ends.isEmpty() ? ends : rest)
                    .add(digits.isEmpty() ? word : digits);
        }
        String others = String.join(" ", rest);
        return ends.isEmpty()
                ? nameOrAccount(others, transliteration)
                : end(ends.getFirst(), others, transliteration);
    }

    private static SearchText end(String four, String others, Transliteration transliteration) {
        if (hasDigit(others)) {
            return AccountNumber.parse(others)
                    .<SearchText>map(account ->
                            new Understood(new SubscriberQuery.ByEndAndAccount(four, account)))
                    .orElseGet(LastFourAlone::new);
        }
        NameKey name = NameKey.of(others, transliteration);
        return name.isTelling()
                ? new Understood(new SubscriberQuery.ByEndAndName(four, name))
                : new LastFourAlone();
    }

    private static SearchText nameOrAccount(String text, Transliteration transliteration) {
        NameKey name = NameKey.of(text, transliteration);
        Optional<AccountNumber> account =
                hasDigit(text) ? AccountNumber.parse(text) : Optional.empty();
        if (account.isPresent()) {
            return new Understood(new SubscriberQuery.ByAccount(account.get(), name));
        }
        return name.isTelling() ? new Understood(new SubscriberQuery.ByName(name)) : new TooShort();
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** The word's digits when it is digits alone, of whatever script; else nothing. */
    private static String asciiDigits(String word) {
        if (word.isEmpty() || !word.codePoints().allMatch(Character::isDigit)) {
            return "";
        }
        var digits = new StringBuilder();
        word.codePoints().forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}
