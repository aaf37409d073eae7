package io.kindline.infrastructure.shared;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * All of Kindline's own configuration, in one place; {@code docs/operations/configuration.md} tells
 * of each key. Environment variables are the keys in capitals: {@code KINDLINE_DATA_DIR}.
 *
 * @param dataDir folder of the embedded database, of files and of generated keys
 */
@Validated
@ConfigurationProperties("kindline")
public record KindlineSettings(
        @NotNull @DefaultValue("data") Path dataDir,
        @Valid @DefaultValue Security security,
        @Valid @DefaultValue Limits limits,
        @Valid @DefaultValue Contacts contacts,
        @Valid @DefaultValue Routing routing,
        @Valid @DefaultValue Escalations escalations,
        @Valid @DefaultValue Promises promises,
        @Valid @DefaultValue RelaySettings relays,
        @Valid @DefaultValue Chat chat,
        @Valid @DefaultValue Board board,
        @Valid @DefaultValue Mail mail,
        @Valid @DefaultValue ClamAv clamav,
        @Valid @DefaultValue Live live,
        @Valid @DefaultValue PartitionsSettings partitions,
        @Valid @DefaultValue BillingSettings billing,
        @Valid @DefaultValue EventsSettings events,
        @Valid @DefaultValue Demo demo) {

    /**
     * How people and secrets are guarded.
     *
     * @param masterKey base64 of 32 bytes that guard numbers and addresses; empty: kept in a file
     *     of the data folder, made at the first start. Every node of a cluster needs the same one.
     * @param loginAttemptsMax failed sign-ins before the account pauses
     * @param loginPause the first pause; it doubles with each further failure
     * @param sessionIdleMax after how long without a touch a session ends
     * @param privateNetworksAllowed into which calls may go whose target somebody configured, such
     *     as {@code 10.20.0.0/16}
     */
    public record Security(
            @DefaultValue("") String masterKey,
            @Min(1) @DefaultValue("5") int loginAttemptsMax,
            @DefaultValue("30s") Duration loginPause,
            @DefaultValue("30m") Duration sessionIdleMax,
            @DefaultValue("16h") Duration sessionMax,
            @DefaultValue Set<String> privateNetworksAllowed) {

        /**
         * @throws IllegalArgumentException when a time is too short to make sense
         */
        public Security {
            require(loginPause.isPositive(), "login-pause must be longer than nothing");
            require(
                    sessionIdleMax.compareTo(Duration.ofMinutes(1)) >= 0,
                    "session-idle-max must be at least a minute");
            require(
                    sessionMax.compareTo(sessionIdleMax) >= 0,
                    "session-max must not be shorter than session-idle-max");
            privateNetworksAllowed = Set.copyOf(privateNetworksAllowed);
            privateNetworksAllowed.forEach(Security::requireNetwork);
        }

        private static void requireNetwork(String text) {
            try {
                var _ = ReachableAddresses.Network.parse(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "private-networks-allowed holds networks such as 10.20.0.0/16", e);
            }
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }

        /** Never the key. */
        @Override
        public String toString() {
            return "Security[attempts=" + loginAttemptsMax + ", idle=" + sessionIdleMax + "]";
        }
    }

    /** What is refused as too much; the figures are those of the promises in the guides. */
    public record Limits(
            @Min(1) @DefaultValue("20971520") int attachmentBytesMax,
            @Min(1) @DefaultValue("10") int attachmentsPerMessageMax,
            @Min(1) @DefaultValue("1048576") int apiBodyBytesMax,
            @Min(1) @Max(1_000_000) @DefaultValue("262144") int payloadBytesMax,
            @Min(1) @DefaultValue("6000") int requestsPerKeyPerMinuteMax,
            @Min(1) @DefaultValue("5") int chatStreamsPerVisitorMax,
            @Min(1) @DefaultValue("200") int searchesPerShiftMax) {}

    /**
     * How contacts go on.
     *
     * @param reopenWithin new words of a subscriber so soon after the end reopen the contact
     */
    public record Contacts(@DefaultValue("24h") Duration reopenWithin) {}

    /**
     * How long offers and absences last.
     *
     * @param offerFor how long an operator has to accept an offer
     * @param declinedRestsFor how long a declined contact is not offered to the same person again
     * @param presenceLostAfter an operator whose browser is silent that long is taken off routing
     * @param weights what a contact of a channel (its word, as {@code MAIL}) weighs, 1 to 100,
     *     where it is not as usual (a call 100, a chat 33, a mail 20); an operator carries 100
     */
    public record Routing(
            @DefaultValue("20s") Duration offerFor,
            @DefaultValue("5m") Duration declinedRestsFor,
            @DefaultValue("60s") Duration presenceLostAfter,
            @DefaultValue Map<String, @Min(1) @Max(100) Integer> weights) {}

    /**
     * The service level that the board measures by.
     *
     * @param goalPercent of the contacts that should be answered within the time
     * @param answerWithin plain time from the first message to the first answer of a person
     * @param countAbandoned whether contacts that ended without an answer weigh against us
     */
    public record Board(
            @Min(1) @Max(100) @DefaultValue("80") int goalPercent,
            @DefaultValue("60s") Duration answerWithin,
            @DefaultValue("true") boolean countAbandoned) {}

    /**
     * How help is called and watched over.
     *
     * @param hearWithin how long a supervisor has to answer before the next one is asked
     * @param widenAfter how long a due look may be left before it rings wider
     * @param teamHearsWithin how long a team, then its supervisors, have to acknowledge
     * @param checks how often one looks after somebody, or by when a team answers, by service
     */
    public record Escalations(
            @DefaultValue("30s") Duration hearWithin,
            @DefaultValue("60s") Duration widenAfter,
            @DefaultValue("15m") Duration teamHearsWithin,
            @DefaultValue Map<String, Duration> checks) {}

    /**
     * Promises that are due and of which nobody was told.
     *
     * @param teamAfter how long after it was due the owner's team is reminded too
     * @param supervisorAfter how long after it was due the supervisors are
     */
    public record Promises(
            @DefaultValue("5m") Duration teamAfter,
            @DefaultValue("15m") Duration supervisorAfter) {}

    /**
     * The web chat.
     *
     * @param doors what a chat's entry point has beyond others, by its key
     */
    public record Chat(@DefaultValue Map<String, @Valid DoorSettings> doors) {

        /**
         * One door.
         *
         * @param origins whose pages may embed the chat, such as {@code https://www.example.org};
         *     pages served by Kindline itself always may
         * @param identitySecret with which the operator's own site signs who a visitor is, at least
         *     32 characters; empty: no identity is believed
         */
        public record DoorSettings(
                @DefaultValue Set<@Pattern(regexp = "https?://[^/\\s]+") String> origins,
                @DefaultValue("") @Pattern(regexp = "|.{32,}") String identitySecret) {

            /** Never the secret. */
            @Override
            public String toString() {
                return "DoorSettings" + origins;
            }
        }
    }

    /**
     * ClamAV's daemon, which looks at every file that comes or goes.
     *
     * @param address {@code host:port}, or {@code unix:} and the path of its socket; empty: none
     * @param whenAway what happens to a file when the daemon cannot be asked
     */
    public record ClamAv(
            @DefaultValue("") @Pattern(regexp = "|unix:.+|.+:\\d{1,5}") String address,
            @DefaultValue("block") WhenAway whenAway) {

        /** Safe, or going on. */
        public enum WhenAway {
            BLOCK,
            LET_IN
        }
    }

    /**
     * Mailboxes.
     *
     * @param bytesMax a larger mail is shown by its headers alone
     * @param lookEvery how often a mailbox is looked into when its server gives no hint
     */
    public record Mail(
            @Min(1) @DefaultValue("36700160") long bytesMax,
            @DefaultValue("30s") Duration lookEvery) {}

    /**
     * Word of what just happened, for open screens.
     *
     * @param acrossNodes on PostgreSQL, what happens on one node is told to the others; a single
     *     node may save itself the trouble
     */
    public record Live(@DefaultValue("true") boolean acrossNodes) {}

    /**
     * Demo mode: people, contacts and a simulator, for looking around; never for real work.
     *
     * @param password of every demo account; random when empty
     * @param apiKey of the demo integration; random when empty
     * @param tokenPrefix personal tokens are prefix-account; random when empty
     */
    public record Demo(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("") String password,
            @DefaultValue("") String apiKey,
            @DefaultValue("") String tokenPrefix,
            @DefaultValue("on") String simulator,
            @Min(1) @DefaultValue("3000") int subscribers) {

        /** Never the secrets. */
        @Override
        public String toString() {
            return "Demo[enabled=" + enabled + ", simulator=" + simulator + "]";
        }
    }
}
