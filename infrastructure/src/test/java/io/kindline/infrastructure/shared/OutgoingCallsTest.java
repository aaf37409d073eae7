package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls to addresses that users configured. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class OutgoingCallsTest {

    private static OutgoingCalls strict() {
        return new OutgoingCalls(SettingsSamples.with(Map.of()));
    }

    private static OutgoingCalls allowing(String network) {
        return new OutgoingCalls(
                SettingsSamples.with(
                        Map.of("kindline.security.private-networks-allowed", network)));
    }

    private static int post(OutgoingCalls calls, URI url) throws IOException {
        return calls.post(url, Map.of("Idempotency-Key", "1"), "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:4136:e378::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1"
            })
    void an_inward_address_is_out_of_reach(String address) {
        assertThat(new ReachableAddresses(List.of()).include(InetAddress.ofLiteral(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "169.253.0.1",
                "223.255.255.255",
                "2606:4700::1",
                "2a00:1450::1"
            })
    void a_public_address_is_within_reach(String address) {
        assertThat(new ReachableAddresses(List.of()).include(InetAddress.ofLiteral(address)))
                .isTrue();
    }

    @Test
    void a_private_network_is_within_reach_where_the_settings_name_it() {
        var reachable = new ReachableAddresses(List.of("10.20.0.0/15", "fd00::/8"));

        assertThat(reachable.include(InetAddress.ofLiteral("10.21.255.255"))).isTrue();
        assertThat(reachable.include(InetAddress.ofLiteral("fd12::1"))).isTrue();
        assertThat(reachable.include(InetAddress.ofLiteral("10.22.0.0"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "127.1",
                "2130706433"
            })
    void this_machine_is_not_called_however_it_is_spelt(String host) throws IOException {
        try (var server = OneServer.started()) {
            assertThatThrownBy(() -> post(strict(), server.at(host, "/200")))
                    .isInstanceOf(IOException.class);
            assertThat(server.told()).isEmpty();
        }
    }

    @Test
    void what_is_refused_is_said_in_plain_words_without_the_address() throws IOException {
        try (var server = OneServer.started()) {
            assertThatThrownBy(() -> post(strict(), server.at("127.0.0.1", "/200")))
                    .isInstanceOfSatisfying(
                            UnreachableByRule.class,
                            e ->
                                    assertThat(e.inPlainWords())
                                            .contains("private network")
                                            .doesNotContain("127"));
        }
    }

    @Test
    void demo_mode_may_call_this_machine_but_no_private_network() throws IOException {
        var demo = new OutgoingCalls(SettingsSamples.with(Map.of("kindline.demo.enabled", "true")));
        try (var server = OneServer.started()) {
            assertThat(post(demo, server.at("127.0.0.1", "/200"))).isEqualTo(200);
        }
        assertThatThrownBy(() -> post(demo, URI.create("http://10.0.0.1/")))
                .isInstanceOf(UnreachableByRule.class);
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        try (var server = OneServer.started()) {
            assertThat(post(allowing("127.0.0.1"), server.at("127.0.0.1", "/302"))).isEqualTo(302);
            assertThat(server.told()).extracting(OneServer.Told::path).containsExactly("/302");
        }
    }

    @Test
    void an_endless_answer_holds_nobody() throws IOException {
        try (var server = OneServer.started()) {
            assertThat(post(allowing("127.0.0.1"), server.at("127.0.0.1", "/endless")))
                    .isEqualTo(200);
        }
    }

    @Test
    void the_call_goes_to_the_address_that_was_checked() throws IOException {
        var asked = new AtomicInteger();
        var calls =
                new OutgoingCalls(
                        new ReachableAddresses(List.of("127.0.0.1")),
                        _ ->
                                new InetAddress[] {
                                    InetAddress.ofLiteral(
                                            asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")
                                });
        try (var server = OneServer.started()) {
            assertThat(post(calls, server.at("changes-its-mind.example", "/204"))).isEqualTo(204);
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void one_private_address_among_public_ones_is_one_too_many() {
        var calls =
                new OutgoingCalls(
                        new ReachableAddresses(List.of()),
                        _ ->
                                new InetAddress[] {
                                    InetAddress.ofLiteral("192.0.2.1"),
                                    InetAddress.ofLiteral("192.168.0.1")
                                });

        assertThatThrownBy(() -> post(calls, URI.create("https://both.example/")))
                .isInstanceOf(UnreachableByRule.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.org/", "http://u:p@example.org/", "/x"})
    void only_plain_web_addresses_are_called(String url) {
        assertThatThrownBy(() -> post(strict(), URI.create(url)))
                .isInstanceOf(UnreachableByRule.class);
    }
}
