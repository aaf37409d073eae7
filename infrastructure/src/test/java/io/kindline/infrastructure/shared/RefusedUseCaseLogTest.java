package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.kindline.application.operators.ListPeople;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever tries what is not for him leaves a line that names him by his id. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class RefusedUseCaseLogTest {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(UseCaseWiring.class);

    @Autowired private ListPeople people;

    @BeforeEach
    void refusalsAreToldAsInProduction() {
        LOG.setLevel(Level.INFO);
    }

    @AfterEach
    void asBefore() {
        LOG.setLevel(null);
    }

    @Test
    void whoever_is_turned_away_is_named_in_the_log_by_his_id(CapturedOutput output) {
        UUID id = UUID.randomUUID();
        var operator = new Actor.Staff(new OperatorId(id), Set.of(Role.OPERATOR), Set.of());

        var everybody =
                new ListPeople.Query(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Employment.WORKS_HERE,
                        Optional.empty());

        assertThatThrownBy(() -> people.handle(operator, everybody)).isInstanceOf(NotAllowed.class);

        assertThat(output.getOut()).contains("ListPeople refused to operator:" + id);
    }
}
