package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetUpCodeTest {

    @Test
    void a_code_is_read_as_it_is_shown_in_any_case_and_spelling() {
        var chance = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[32];
            chance.nextBytes(bytes);
            SetUpCode code = SetUpCode.of(bytes);
            assertThat(code.inGroups()).matches("(\\w{4}-){3}\\w{4}");
            assertThat(SetUpCode.typed(" " + code.inGroups().toLowerCase(java.util.Locale.ROOT)))
                    .hasValueSatisfying(typed -> assertThat(typed.matches(code)).isTrue());
            assertThat(SetUpCode.typed(code.value().replace('0', 'o').replace('1', 'l')))
                    .contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-ABCD-ABCD-ABCU", "ABCD-ABCD-ABCD-ABCD-A", "Я"})
    void what_is_no_code_is_none(String typed) {
        assertThat(SetUpCode.typed(typed)).isEmpty();
    }

    @Test
    void a_code_never_shows_itself_by_accident() {
        assertThat(SetUpCode.of(new byte[10])).hasToString("SetUpCode[***]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "aaaaaaaaaaaaaaaa", "абвгдабвгдабвгдабвгдабвгдабвгдабвгдаб"})
    void a_weak_or_endless_password_is_none(String typed) {
        assertThat(NewPassword.isStrong(typed)).isFalse();
    }

    @Test
    void a_sentence_is_a_password() {
        assertThat(NewPassword.isStrong("тихий омут 14")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kindline2026!",
                "passwordpassword1",
                "qwertyuiop123456",
                "Admin-admin-2026",
                "1q2w3e4r5t1q2w3e",
                "пароль123456пароль"
            })
    void what_is_guessed_first_is_no_password(String typed) {
        assertThat(NewPassword.isStrong(typed)).isFalse();
    }

    @Test
    void a_sentence_may_hold_such_a_word() {
        assertThat(NewPassword.isStrong("my password is a long sentence")).isTrue();
    }
}
