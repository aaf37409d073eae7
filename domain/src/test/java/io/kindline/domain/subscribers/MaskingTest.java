package io.kindline.domain.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MaskingTest {
    private static final long SEED = 20261122;
    private static final String ALPHABET =
            "0123456789+-() @.abcXYZЩя张م٠١٢٣٤٥٦٧٨٩\u0000\u200b\u202e\uD83D\uDE00\uD800\t\n'\"<=";

    /** Random texts, from which numbers, mail addresses and rubbish come. */
    static Stream<String> anything() {
        var chance = new Random(SEED);
        return IntStream.range(0, 2_000)
                .mapToObj(_ -> {
                    var text = new StringBuilder();
                    int length = chance.nextInt(40);
                    for (int i = 0; i < length; i++) {
                        text.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
                    }
                    return text.toString();
                });
    }

    private static long digitsIn(String text) {
        return text.codePoints().filter(Character::isDigit).count();
    }

    @ParameterizedTest
    @MethodSource("anything")
    void no_mask_ever_shows_more_than_four_digits_nor_throws(String text) {
        assertThat(digitsIn(Mask.of(text))).as("seed %d", SEED).isLessThanOrEqualTo(4);
        ContactAddress.parse(text)
                .ifPresent(address -> {
                    assertThat(digitsIn(address.masked())).isLessThanOrEqualTo(4);
                    assertThat(digitsIn(address.toString())).isLessThanOrEqualTo(4);
                    assertThat(address.lastDigits()).hasSizeLessThanOrEqualTo(4);
                });
    }

    @ParameterizedTest
    @MethodSource("anything")
    void of_short_numbers_at_least_half_stays_hidden(String text) {
        assertThat(Mask.lastDigits(text).length() * 2L).isLessThanOrEqualTo(digitsIn(text));
    }

    @ParameterizedTest
    @CsvSource({
        "+79000000142, *** ***-01-42",
        "8 (900) 000-01-42, *** ***-01-42",
        "anna@example.org, a***@example.org",
        "+79000000142@sms.example, ***@sms.example",
        "a@79000000142.example, a***@***********.example",
        "614, ***4",
        "123456789012345678901, ***8901",
        "@anna, ***",
    })
    void staff_see_just_enough_to_tell_addresses_apart(String address, String masked) {
        assertThat(new ContactAddress(address).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"+79000000142, ***0142", "+62811000, ***1000"})
    void a_number_hides_itself_in_logs(String number, String shown) {
        assertThat(new Msisdn(number)).hasToString(shown);
    }
}
