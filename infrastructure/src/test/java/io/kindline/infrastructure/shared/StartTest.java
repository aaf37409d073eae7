package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir private Path folder;

    private MasterKey masterKey(String given) {
        return new MasterKey(
                SettingsSamples.with(
                        Map.of(
                                "kindline.data-dir",
                                folder.toString(),
                                "kindline.security.master-key",
                                given)));
    }

    @Test
    void the_master_key_is_made_once_for_the_owner_alone_and_kept() throws IOException {
        byte[] first = masterKey("").derive("numbers");
        assertThat(masterKey("").derive("numbers")).isEqualTo(first).hasSize(32);
        assertThat(masterKey("").derive("other")).isNotEqualTo(first);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_given_master_key_is_used_and_none_is_made() {
        byte[] derived = masterKey(KEY).derive("numbers");
        assertThat(masterKey(KEY + "\n").derive("numbers")).isEqualTo(derived);
        assertThat(folder.resolve("master.key")).doesNotExist();
        assertThat(masterKey(KEY)).hasToString("MasterKey[***]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "AAEC", "////"})
    void a_malformed_master_key_stops_the_start_and_says_what_to_do(String given) {
        assertThatThrownBy(() -> masterKey(given))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("kindline.security.master-key must be base64 of exactly 32")
                .hasMessageNotContaining(given);
    }

    @ParameterizedTest
    @CsvSource({
        "login-pause, 0s",
        "session-idle-max, 5s",
        "login-attempts-max, many",
        "private-networks-allowed, 10.0.0.0/64"
    })
    void settings_that_make_no_sense_are_refused_by_name(String name, String value) {
        assertThatThrownBy(() -> SettingsSamples.with(Map.of("kindline.security." + name, value)))
                .hasStackTraceContaining(name);
    }
}
