package io.kindline.domain.relays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.relays.Relays.AskedBefore;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of relays and of what belongs to them does. */
@ContractOf({
    Relays.class,
    SentTexts.class,
    OptOuts.class,
    ServiceNumbers.class,
    CalledNumbers.class
})
public abstract class RelayPortsContract extends PortContract {
    private static final RelayPolicy POLICY = RelayPolicy.usual();

    private final BrandId brand = new BrandId(id());
    private final ThirdParty peter = RelaySamples.party(ThirdParty.Bond.OPEN);
    private final ThirdParty paul = RelaySamples.party(ThirdParty.Bond.BLOCKED);
    private final RelayRequest request =
            RelaySamples.request(
                    brand, RelayPurpose.LOST_FRIEND, NOW.plusSeconds(9_000), List.of(peter, paul));
    private final Relay.Due due = Relay.Due.first(request);

    private Relays relays() {
        return port(Relays.class);
    }

    private Relay stored(Relay.Open before, Relay after) {
        commit(() -> relays().save(before, after));
        assertThat(relays().find(after.id())).contains(after);
        return after;
    }

    @Test
    void every_state_is_read_as_it_was_stored() {
        commit(() -> relays().add(due, Optional.empty()));
        assertThat(relays().find(due.id())).contains(due);
        assertThat(relays().of(request.contact())).containsExactly(due);
        Relay.Asked asked = due.sent(NOW, POLICY);
        stored(due, asked);
        Relay.Asked wrote = asked.said(new Heard("кто это?"));
        stored(asked, wrote);
        var yes = new Consent(Consent.How.TEXT, new Heard("да"), NOW);
        Relay.Agreed agreed = (Relay.Agreed) stored(wrote, wrote.agreed(yes));
        stored(agreed, agreed.exchange(new Consent(Consent.How.TOLD, new Heard("да"), NOW)));
    }

    @Test
    void whoever_was_overtaken_stores_nothing() {
        commit(() -> relays().add(due, Optional.empty()));
        Relay.Asked asked = due.sent(NOW, POLICY);
        stored(due, asked);

        assertThatThrownBy(() -> commit(() -> relays().save(due, asked)))
                .isInstanceOf(Conflict.class);
        assertThat(relays().find(due.id())).contains(asked);
    }

    @Test
    void an_answer_is_found_by_person_and_service_number_while_it_runs() {
        commit(() -> relays().add(due, Optional.empty()));

        assertThat(relays().asking(peter.number().token(), request.from())).contains(due);
        assertThat(relays().asking(paul.number().token(), request.from())).contains(due);
        assertThat(relays().asking(peter.number().token(), new ServiceNumberId(id()))).isEmpty();
        stored(due, due.end(Ending.WITHDRAWN, NOW));
        assertThat(relays().asking(peter.number().token(), request.from())).isEmpty();
    }

    @Test
    void S32_what_was_stopped_is_shown_to_supervisors_of_the_brand_alone() {
        var stopped = new Relay.Stopped(request, Relay.Turn.first(), Caution.THREAT);
        commit(() -> relays().add(stopped, Optional.empty()));

        assertThat(relays().stopped(Set.of(brand), 10)).containsExactly(stopped);
        assertThat(relays().stopped(Set.of(new BrandId(id())), 10)).isEmpty();
        assertThat(relays().stopped(Set.of(), 10)).isEmpty();
        stored(stopped, stopped.release(NOW));
        assertThat(relays().stopped(Set.of(brand), 10)).isEmpty();
    }

    @Test
    void who_does_not_answer_in_time_is_found_then() {
        commit(() -> relays().add(due, Optional.empty()));
        Relay.Asked asked = due.sent(NOW, POLICY);
        stored(due, asked);

        assertThat(silentAt(asked.until().minusSeconds(1))).doesNotContain(asked);
        assertThat(silentAt(asked.until())).contains(asked);
        stored(asked, asked.end(Ending.NO_ANSWER, NOW));
        assertThat(silentAt(asked.until())).doesNotContain(asked);
    }

    private List<Relay.Asked> silentAt(Instant at) {
        return relays().silent(at, 10_000);
    }

    @Test
    void the_same_key_finds_what_was_asked_under_it() {
        var key = new AskedBefore.Key("k-" + id(), "f".repeat(64));
        commit(() -> relays().add(due, Optional.of(key)));

        assertThat(relays().askedBefore(request.by(), key.key()))
                .contains(new AskedBefore(due.id(), key.fingerprint()));
        assertThat(relays().askedBefore(request.by(), "another")).isEmpty();
    }

    @Test
    void earlier_requests_of_a_person_for_another_are_known() {
        Subscriber anna = SubscriberSamples.subscriber(brand, "Анна", "KL-" + id());
        commit(() -> port(Subscribers.class).add(anna, List.of()));
        var own = ofSeeker(anna.id());
        commit(() -> relays().add(own, Optional.empty()));
        stored(own, own.passOver(Ending.DECLINED, Heard.nothing(), NOW));

        assertThat(relays().earlier(anna.id(), peter.number().token()))
                .containsExactly(
                        new Caution.Earlier(own.request().at(), Optional.of(Ending.DECLINED)));
        assertThat(relays().earlier(anna.id(), RelaySamples.token())).isEmpty();
        assertThat(relays().earlier(new SubscriberId(id()), peter.number().token())).isEmpty();
    }

    private Relay.Due ofSeeker(SubscriberId seeker) {
        return Relay.Due.first(
                new RelayRequest(
                        new RelayId(id()),
                        request.contact(),
                        seeker,
                        brand,
                        request.by(),
                        request.at(),
                        request.purpose(),
                        request.words(),
                        request.parties(),
                        request.from(),
                        request.quiet()));
    }

    @Test
    void a_text_is_taken_once_until_the_lease_is_over() {
        Instant longAgo = NOW.minus(Duration.ofDays(9_000));
        var text =
                new SentText(
                        new SentTextId(id()),
                        due.id(),
                        SentText.Sort.QUESTION,
                        0,
                        "words",
                        longAgo);
        SentTexts texts = port(SentTexts.class);
        commit(() -> texts.add(text));
        Duration lease = Duration.ofSeconds(60);

        assertThat(within(() -> texts.take(longAgo, lease, 1)))
                .containsExactly(new SentTexts.Taken(text, 1));
        assertThat(within(() -> texts.take(longAgo.plusSeconds(59), lease, 1))).isEmpty();
        assertThat(within(() -> texts.take(longAgo.plusSeconds(60), lease, 1)))
                .extracting(SentTexts.Taken::attempt)
                .containsExactly(2);
        commit(() -> texts.postpone(text.id(), NOW));
        assertThat(texts.find(text.id()).map(SentText::notBefore)).contains(NOW);
        commit(() -> texts.removeOf(due.id()));
        assertThat(texts.find(text.id())).isEmpty();
    }

    @Test
    void S11_never_is_kept_for_ever_however_often_it_is_said() {
        NumberToken token = RelaySamples.token();
        OptOuts optOuts = port(OptOuts.class);
        assertThat(optOuts.contains(token)).isFalse();
        commit(() -> optOuts.add(token, NOW));
        commit(() -> optOuts.add(token, NOW.plusSeconds(1)));

        assertThat(optOuts.contains(token)).isTrue();
        assertThat(optOuts.contains(RelaySamples.token())).isFalse();
        assertThat(optOuts.among(Set.of(token, RelaySamples.token()))).containsExactly(token);
        assertThat(optOuts.among(Set.of())).isEmpty();
    }

    @Test
    void service_numbers_are_found_by_themselves_and_by_brand() {
        ServiceNumber number = RelaySamples.number(brand);
        ServiceNumbers numbers = port(ServiceNumbers.class);
        commit(() -> numbers.save(number));
        commit(() -> numbers.save(number));

        assertThat(numbers.find(number.id())).contains(number);
        assertThat(numbers.withNumber(number.number())).contains(number);
        assertThat(numbers.of(Set.of(brand))).containsExactly(number);
        assertThat(numbers.of(Set.of())).isEmpty();
    }

    @Test
    void S7_whom_a_subscriber_called_is_kept_once_and_found_newest_first() {
        var anna = new SubscriberId(id());
        CalledNumber first = called(anna, NOW);
        CalledNumber second = called(anna, NOW.plusSeconds(60));
        CalledNumbers calls = port(CalledNumbers.class);
        commit(() -> calls.add(first));
        commit(() -> calls.add(first));
        commit(() -> calls.add(second));

        assertThat(calls.of(anna, 5)).containsExactly(second, first);
        assertThat(calls.find(first.id())).contains(first);
    }

    private CalledNumber called(SubscriberId by, Instant at) {
        return new CalledNumber(new CalledId(id()), by, brand, peter.number(), at, 40);
    }
}
