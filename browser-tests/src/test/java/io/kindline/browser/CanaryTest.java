package io.kindline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is found in every usual spelling, and nothing else is. */
class CanaryTest {
    private final Canary canary = new Canary("it", "+79001234567");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+79001234567",
                "tel:%2B79001234567",
                "{\"a\":\"\\u002B79001234567\"}",
                "8 900 123-45-67",
                "8 (900) 123 45 67",
                "+7&nbsp;900&nbsp;123-45-67",
                "<b>900</b>1234567",
                "call 123-45-67.",
                "1234567"
            })
    void it_is_found(String text) {
        assertThat(canary.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***-45-67", "4567", "1795712345678", "12345670", "01234567", ""})
    void it_is_not_found(String text) {
        assertThat(canary.isIn(text)).isFalse();
    }
}
