package io.kindline.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrespondentsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "anna@example.org | anna@example.org |",
                "<anna@example.org> | anna@example.org |",
                "Anna Example <anna@example.org> | anna@example.org | Anna Example",
                "\"Example, Anna\" <anna@example.org> | anna@example.org | Example, Anna",
                "anna@example.org (Anna) | anna@example.org | Anna",
                "Anna (from work) <anna@example.org> | anna@example.org | Anna",
                "Anna Example anna@example.org | anna@example.org | Anna Example",
                "Anna <anna@example.org | anna@example.org | Anna",
                "\"Anna <anna@example.org> | anna@example.org | \"Anna",
                "<mailto:anna@example.org> | anna@example.org |",
                "<@relay.example:anna@example.org> | anna@example.org |",
                "<anna @example.org> | anna@example.org |",
                "Team: anna@example.org; | anna@example.org |",
                "\"a <boss@example.com>\" <anna@example.org> | anna@example.org | a <boss@example.com>",
                "anna@example.org <anna@example.org> | anna@example.org |",
                "\"quoted local\"@example.org | \"quotedlocal\"@example.org |",
                "анна@пример.example | анна@пример.example |"
            })
    void reads_what_mailers_write(String header, String address, String name) {
        List<Correspondent> all = Correspondents.read(header, UnaryOperator.identity());

        assertThat(all)
                .extracting(one -> one.address().value(), Correspondent::name)
                .containsExactly(tuple(address, name == null ? "" : name));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "undisclosed-recipients:; | 0",
                "Anna | 0",
                "<> | 0",
                "@example.org | 0",
                "anna@ | 0",
                "a@b@c.example | 0",
                "anna@example.org, ben@example.org; cleo@example.org | 3",
                "\"one, two\" <a@example.org>, (c, d) b@example.org | 2",
                ",,,; ; a@example.org,, | 1"
            })
    void leaves_out_what_is_no_address(String header, int count) {
        assertThat(Correspondents.read(header, UnaryOperator.identity())).hasSize(count);
    }

    @Property(tries = 500)
    void no_header_whatever_breaks_it_and_every_address_has_two_sides(
            @ForAll("headers") String header) {
        for (Correspondent one : Correspondents.read(header, UnaryOperator.identity())) {
            String address = one.address().value();
            assertThat(address.indexOf('@')).isPositive().isLessThan(address.length() - 1);
            assertThat(address + one.name()).doesNotContain("\r", "\n", "\0");
            assertThat(one.name().length()).isLessThanOrEqualTo(200);
        }
    }

    @Property(tries = 300)
    void a_name_never_becomes_an_address(@ForAll("names") String name) {
        String quoted = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";

        assertThat(Correspondents.read(quoted + " <anna@example.org>", UnaryOperator.identity()))
                .extracting(one -> one.address().value())
                .containsExactly("anna@example.org");
    }

    @Provide
    Arbitrary<String> headers() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "a@b.example",
                        "<",
                        ">",
                        "\"",
                        "(",
                        ")",
                        ",",
                        ";",
                        ":",
                        "\\",
                        " ",
                        "Anna",
                        "@",
                        "\t",
                        "=?utf-8?q?=3C?=",
                        "ё",
                        "\0",
                        "\r\n ");
        return pieces.list().ofMaxSize(40).map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abc <>@,;:()\"\\'.ёא漢")
                .ofMinLength(1)
                .ofMaxLength(40);
    }
}
