package io.kindline.application.authority;

import static io.kindline.domain.authority.AuthoritySamples.OLGA;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.authority.ExceptionReads.Filter;
import io.kindline.application.ledger.Executions;
import io.kindline.domain.approvals.CaseSamples;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every list of exceptions does. */
@ContractOf(ExceptionReads.class)
public abstract class ExceptionReadsContract extends PortContract {
    private final BrandId brand = new BrandId(id());

    private ExceptionReads reads() {
        return port(ExceptionReads.class);
    }

    private Plea plea(ExceptionKind kind) {
        return CaseSamples.plea(id(), brand, kind, rub(1_000));
    }

    private <T extends ExceptionCase> T added(T exception) {
        commit(() -> port(Exceptions.class).add(exception, Optional.empty()));
        return exception;
    }

    @Test
    void a_contact_has_what_was_asked_for_in_it() {
        ExceptionCase one = added(CaseSamples.granted(plea(ExceptionKind.FEE_WAIVER)));
        added(CaseSamples.granted(plea(ExceptionKind.FEE_WAIVER)));

        assertThat(reads().ofContact(one.matter().plea().place().contact())).containsExactly(one);
        assertThat(reads().ofContact(new ContactId(id()))).isEmpty();
    }

    @Test
    void lists_are_read_page_by_page_the_newest_first() {
        ExceptionCase first = added(CaseSamples.granted(plea(ExceptionKind.FEE_WAIVER)));
        ExceptionCase second = added(CaseSamples.pendingOne(plea(ExceptionKind.FEE_WAIVER)));
        ExceptionCase third = added(CaseSamples.granted(plea(ExceptionKind.LOYALTY_GIFT)));
        Filter all = Filter.all(Set.of(brand));
        Page<ExceptionCase> page = reads().list(all, Optional.empty(), 2);

        assertThat(page.items()).containsExactly(third, second);
        assertThat(reads().list(all, page.next(), 2))
                .isEqualTo(new Page<>(List.of(first), Optional.empty()));
    }

    @Test
    void S32_lists_are_narrowed_by_brand_asker_subscriber_kind_and_state() {
        ExceptionCase pending = added(CaseSamples.pendingOne(plea(ExceptionKind.FEE_WAIVER)));
        ExceptionCase granted = added(CaseSamples.granted(plea(ExceptionKind.LOYALTY_GIFT)));
        Optional<OperatorId> anybody = Optional.empty();

        assertThat(found(filter(Optional.of(OLGA), Optional.empty(), Optional.of("pending"))))
                .containsExactly(pending);
        assertThat(
                        found(
                                filter(
                                        anybody,
                                        Optional.of(ExceptionKind.LOYALTY_GIFT),
                                        Optional.empty())))
                .containsExactly(granted);
        assertThat(
                        found(
                                new Filter(
                                        Set.of(brand),
                                        anybody,
                                        Optional.of(granted.matter().plea().place().subscriber()),
                                        Optional.empty(),
                                        Optional.empty())))
                .containsExactly(granted);
        assertThat(found(Filter.all(Set.of(new BrandId(id()))))).isEmpty();
        assertThat(found(Filter.all(Set.of()))).isEmpty();
    }

    @Test
    void what_others_decide_and_what_is_to_be_reviewed_is_found_by_brand() {
        ExceptionCase.Pending calm = added(CaseSamples.pendingOne(plea(ExceptionKind.FEE_WAIVER)));
        ExceptionCase.Pending urgent =
                added(CaseSamples.pendingOne(plea(ExceptionKind.ADVANCE_PURCHASE)));
        ExceptionCase.Granted first =
                added(CaseSamples.actedFirst(plea(ExceptionKind.EMERGENCY_BALANCE)));

        assertThat(reads().pending(Set.of(brand), 10)).containsExactly(urgent, calm);
        assertThat(reads().pending(Set.of(brand), 1)).containsExactly(urgent);
        assertThat(reads().pending(Set.of(), 10)).isEmpty();
        assertThat(reads().toReview(Set.of(brand), 10)).containsExactly(first);
        var seen =
                new ExceptionCase.Granted(
                        first.matter(), first.grant().reviewed(new Grant.Review(OLGA, "ok", NOW)));
        commit(() -> port(Exceptions.class).save(seen));
        assertThat(reads().toReview(Set.of(brand), 10)).isEmpty();
    }

    @Test
    void what_could_not_be_carried_out_is_found_until_somebody_looked_or_it_was_done() {
        ExceptionCase.Granted stuck = added(CaseSamples.granted(plea(ExceptionKind.FEE_WAIVER)));
        ExceptionCase.Granted refused = added(CaseSamples.granted(plea(ExceptionKind.FEE_WAIVER)));
        Executions executions = port(Executions.class);
        commit(() -> executions.put(stuck.id(), Executions.Task.EXECUTE, NOW));
        for (int attempt = 1; attempt <= Executions.Trouble.SERIOUS_FROM; attempt++) {
            assertThat(reads().notCarriedOut(Set.of(brand), 10)).isEmpty();
            within(() -> executions.take(10_000, NOW.plusSeconds(60)));
            commit(() -> executions.tryAgainAt(stuck.id(), Executions.Task.EXECUTE, NOW, "away"));
        }
        ExceptionCase.Failed failed = refused.failed("closed", NOW);
        commit(() -> port(Exceptions.class).save(failed));

        assertThat(reads().notCarriedOut(Set.of(brand), 10)).containsExactly(stuck, failed);
        assertThat(reads().notCarriedOut(Set.of(new BrandId(id())), 10)).isEmpty();
        commit(() -> executions.remove(stuck.id(), Executions.Task.EXECUTE));
        commit(() ->
                port(Exceptions.class).save(failed.reviewed(new Grant.Review(OLGA, "ok", NOW))));
        assertThat(reads().notCarriedOut(Set.of(brand), 10)).isEmpty();
    }

    private Filter filter(
            Optional<OperatorId> asker, Optional<ExceptionKind> kind, Optional<String> state) {
        return new Filter(Set.of(brand), asker, Optional.empty(), kind, state);
    }

    private List<ExceptionCase> found(Filter filter) {
        return reads().list(filter, Optional.empty(), 10).items();
    }
}
