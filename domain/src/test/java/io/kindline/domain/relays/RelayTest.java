package io.kindline.domain.relays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.distress.Danger;
import io.kindline.domain.distress.Finding;
import io.kindline.domain.entrypoints.DoorSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be asked how often and when, and what is told of it. */
class RelayTest {
    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final RelayPolicy POLICY = RelayPolicy.usual();

    private static Relay.Due due(RelayPurpose purpose, List<ThirdParty> parties) {
        return Relay.Due.first(RelaySamples.request(DoorSamples.brand(), purpose, NOON, parties));
    }

    /** What may happen to somebody who is asked. */
    enum Step {
        SENT,
        SILENT,
        NOBODY_THERE,
        PASSED_OVER,
        WROTE
    }

    private static Relay next(Relay.Open open, Step step, Instant now) {
        return switch (open) {
            case Relay.Due due when step == Step.SENT -> due.sent(now, POLICY);
            case Relay.Due due when step == Step.NOBODY_THERE -> due.nobodyThere(now, POLICY);
            case Relay.Asked asked when step == Step.SILENT -> asked.silent(now, POLICY);
            case Relay.Asked asked when step == Step.WROTE -> asked.said(new Heard("кто это?"));
            case Relay.Asked asked when step == Step.PASSED_OVER ->
                    asked.passOver(Ending.DECLINED, Heard.nothing(), now);
            case Relay.Due _, Relay.Asked _, Relay.Stopped _, Relay.Agreed _ -> open;
        };
    }

    @Property
    void S11_nobody_is_tried_more_often_than_allowed_and_once_after_a_block(
            @ForAll RelayPurpose purpose,
            @ForAll @Size(min = 1, max = 5) List<ThirdParty.Bond> bonds,
            @ForAll @Size(max = 40) List<Step> steps) {
        List<ThirdParty> parties = bonds.stream().map(RelaySamples::party).toList();
        Relay relay = due(purpose, parties);
        Map<Integer, Integer> most = new HashMap<>();
        Instant now = NOON;
        for (Step step : steps) {
            if (relay instanceof Relay.Open open) {
                relay = next(open, step, now);
                most.merge(relay.turn().place(), relay.turn().attempts(), Math::max);
                now = now.plus(Duration.ofHours(1));
            }
        }
        most.forEach((place, attempts) ->
                assertThat(attempts)
                        .isLessThanOrEqualTo(
                                bonds.get(place) == ThirdParty.Bond.BLOCKED
                                        ? 1
                                        : POLICY.attemptsMax()));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Property
    void nobody_is_disturbed_in_his_night_wherever_he_lives_and_however_clocks_are_turned(
            @ForAll("zones") ZoneId there,
            @ForAll @LongRange(min = 1_700_000_000L, max = 2_000_000_000L) long second,
            @ForAll @IntRange(max = 1_439) int from,
            @ForAll @IntRange(max = 1_439) int until) {
        var quiet = new QuietHours(minute(from), minute(until));
        Instant now = Instant.ofEpochSecond(second);
        Instant found = quiet.over(now, there);

        assertThat(quiet.isQuiet(found, there)).isFalse();
        assertThat(found).isAfterOrEqualTo(now).isBefore(now.plus(Duration.ofHours(51)));
        assertThat(found.equals(now)).isEqualTo(!quiet.isQuiet(now, there));
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.ofSecondOfDay(ofDay * 60L);
    }

    @Test
    void S9_those_found_are_asked_in_turn_and_a_no_leads_to_the_next() {
        var parties =
                List.of(
                        RelaySamples.party(ThirdParty.Bond.OPEN),
                        RelaySamples.party(ThirdParty.Bond.OPEN));
        Relay.Asked first = due(RelayPurpose.LOST_FRIEND, parties).sent(NOON, POLICY);

        Relay second = first.passOver(Ending.DECLINED, new Heard("нет"), NOON);
        assertThat(second).isInstanceOf(Relay.Due.class);
        assertThat(second.party()).isEqualTo(parties.get(1));
        Relay.Asked asked = ((Relay.Due) second).sent(NOON, POLICY);
        assertThat(asked.passOver(Ending.DECLINED, new Heard("нет"), NOON))
                .isInstanceOfSatisfying(
                        Relay.Ended.class,
                        ended -> assertThat(ended.ending()).isEqualTo(Ending.DECLINED));
    }

    @Test
    void S9_whatever_went_wrong_is_one_and_the_same_to_the_seeker() {
        assertThat(
                        List.of(
                                Ending.DECLINED.handBack(),
                                Ending.OPTED_OUT.handBack(),
                                Ending.NO_ANSWER.handBack(),
                                Ending.UNREACHABLE.handBack(),
                                Ending.REFUSED.handBack()))
                .containsOnly(HandBack.COULD_NOT_HELP);
    }

    @Test
    void S9_an_exchange_needs_the_yes_of_both() {
        Relay.Asked asked =
                due(RelayPurpose.LOST_FRIEND, List.of(RelaySamples.party(ThirdParty.Bond.OPEN)))
                        .sent(NOON, POLICY);
        var theirs = new Consent(Consent.How.TEXT, new Heard("да"), NOON);

        assertThat(asked.agreed(theirs))
                .isInstanceOfSatisfying(
                        Relay.Agreed.class,
                        agreed ->
                                assertThat(
                                                agreed.exchange(
                                                                new Consent(
                                                                        Consent.How.TOLD,
                                                                        new Heard("конечно"),
                                                                        NOON))
                                                        .ending())
                                        .isEqualTo(Ending.EXCHANGED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Позвони мне: +7 900 000-01-42",
                "8(900)0000142",
                "девять? нет: 9 0 0 0 0 0 1 4 2",
                "пиши на anna@example.org",
                "мой ник @anna_test",
                "заходи https://example.org/x",
                "www.example.org",
                "example.com/anna",
                "٠١٢٣٤٥٦٧٨"
            })
    void S8_words_by_which_somebody_could_be_reached_are_not_passed_on(String words) {
        assertThat(RelayText.flawOf(words)).contains(RelayText.Flaw.CONTACT_DETAILS);
        assertThatThrownBy(() -> new RelayText(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("0142");
        assertThat(new Heard("да, " + words).words()).contains("***").doesNotContain("0142");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Прости меня. Я был неправ 20 раз, с 2019 по 2024.",
                "Встретимся в 18:30 у фонтана, дом 5?",
                "Will you marry me?\nAnna"
            })
    void plain_words_are_passed_on_as_they_are(String words) {
        assertThat(new RelayText(words).value()).isEqualTo(words);
    }

    @Test
    void threats_stop_before_a_supervisor() {
        var threat = Optional.of(new Finding(Danger.THREAT, "убью"));
        assertThat(Caution.of(threat, List.of(), NOON, POLICY)).contains(Caution.THREAT);
    }

    @Property
    void one_subscriber_may_not_ask_for_one_person_again_and_again(
            @ForAll @IntRange(max = 10) int lately, @ForAll @IntRange(max = 10) int longAgo) {
        List<Caution.Earlier> earlier = new ArrayList<>();
        IntStream.range(0, lately)
                .forEach(day -> earlier.add(daysAgo(day + 1, Optional.of(Ending.NO_ANSWER))));
        IntStream.range(0, longAgo)
                .forEach(day -> earlier.add(daysAgo(day + 31, Optional.of(Ending.PASSED_ON))));

        assertThat(Caution.of(Optional.empty(), earlier, NOON, POLICY).isPresent())
                .isEqualTo(lately >= POLICY.requestsAboutOneMax());
    }

    @Test
    void after_a_no_even_one_more_request_stops_however_long_ago_it_was() {
        assertThat(
                        Caution.of(
                                Optional.empty(),
                                List.of(daysAgo(900, Optional.of(Ending.DECLINED))),
                                NOON,
                                POLICY))
                .contains(Caution.AFTER_A_NO);
    }

    private static Caution.Earlier daysAgo(int days, Optional<Ending> ending) {
        return new Caution.Earlier(NOON.minus(Duration.ofDays(days)), ending);
    }

    @Test
    void yes_no_and_stop_are_understood_in_three_languages() {
        assertThat(List.of("YES", "да!", "Ya", "ок, да", "1"))
                .extracting(words -> new Heard(words).sense())
                .containsExactly(
                        Heard.Sense.YES,
                        Heard.Sense.YES,
                        Heard.Sense.YES,
                        Heard.Sense.WORDS,
                        Heard.Sense.YES);
        assertThat(List.of("No.", "нет, не надо", "tidak"))
                .extracting(words -> new Heard(words).sense())
                .containsOnly(Heard.Sense.NO);
        assertThat(List.of("STOP", "Стоп!!", "berhenti kirim"))
                .extracting(words -> new Heard(words).sense())
                .containsOnly(Heard.Sense.STOP);
        assertThat(new Heard("Да кто это вообще такой?").sense()).isEqualTo(Heard.Sense.WORDS);
    }
}
