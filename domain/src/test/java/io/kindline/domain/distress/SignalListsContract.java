package io.kindline.domain.distress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every keeper of lists of alarming words does. */
@ContractOf(SignalLists.class)
public abstract class SignalListsContract extends PortContract {
    private static final SignalList KAZAKH = SignalList.distress(new Language("kk"));
    private static final SignalList THREATS = SignalList.threats(new Language("kk"));

    private SignalLists lists() {
        return port(SignalLists.class);
    }

    @Test
    void a_list_is_written_rewritten_and_dropped() {
        assertThat(lists().of(KAZAKH)).isEmpty();
        commit(() -> lists().save(KAZAKH, "fire: өрт"));
        commit(() -> lists().save(KAZAKH, "fire: өрт*"));
        assertThat(lists().of(KAZAKH)).contains("fire: өрт*");

        commit(() -> lists().drop(KAZAKH));
        assertThat(lists().of(KAZAKH)).isEmpty();
    }

    @Test
    void threats_have_a_list_of_their_own() {
        commit(() -> lists().save(THREATS, "threat: өлтір*"));
        assertThat(lists().of(KAZAKH)).isEmpty();
        commit(() -> lists().save(KAZAKH, "fire: өрт"));
        commit(() -> lists().drop(KAZAKH));
        assertThat(lists().of(THREATS)).contains("threat: өлтір*");

        commit(() -> lists().drop(THREATS));
        assertThat(lists().of(THREATS)).isEmpty();
    }
}
