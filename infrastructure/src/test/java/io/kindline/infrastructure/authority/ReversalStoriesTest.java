package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.RUB;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.approvals.ReverseException;
import io.kindline.application.contacts.Conversation;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.ledger.BillingStub;
import io.kindline.infrastructure.ledger.BillingStub.Mood;
import io.kindline.infrastructure.shared.OnH2;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What was carried out and cannot be taken back any more. */
@OnH2
class ReversalStoriesTest extends HouseStories {
    private static final BillingStub BILLING = BillingStub.started();

    @Autowired private ReverseException reverse;
    @Autowired private Conversation conversation;
    @Autowired private Ledger ledger;

    @DynamicPropertySource
    static void billing(DynamicPropertyRegistry settings) {
        settings.add("kindline.billing.url", BILLING::url);
    }

    @Test
    void what_billing_does_not_take_back_stays_spent_and_the_contact_says_why() {
        Actor.Staff olga = operator();
        ExceptionCase granted = asks(olga, contact(), 300);
        carriedOut.now();
        reverse.handle(supervisor(), granted.id(), "wrong person");
        BILLING.is(Mood.REFUSING);
        carriedOut.now();

        assertThat(now(olga, granted.id())).isInstanceOf(ExceptionCase.Executed.class);
        assertThat(ledger.spentByTeam(house().team(), Instant.EPOCH, RUB)).isEqualTo(rub(300));
        assertThat(conversation.handle(olga, contact(), Optional.empty()).orElseThrow().messages())
                .extracting(line -> line.message().text().value())
                .anyMatch(said -> said.contains("The account is closed."));
    }
}
