package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.Drafts.Draft;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every keeper of drafts does. */
@ContractOf(Drafts.class)
public abstract class DraftsContract extends PortContract {
    private final OperatorId olga = new OperatorId(id());
    private final ContactId contact = new ContactId(id());

    private Drafts drafts() {
        return port(Drafts.class);
    }

    private Draft saved(String text) {
        var draft = new Draft(text, NOW);
        commit(() -> drafts().save(olga, contact, draft));
        return draft;
    }

    @Test
    void the_latest_draft_is_kept_as_it_was_typed() {
        saved("Сейчас ");
        Draft draft = saved(" Сейчас проверю\n\n😀 ");

        assertThat(drafts().find(olga, contact)).contains(draft);
        assertThat(drafts().find(new OperatorId(id()), contact)).isEmpty();
        assertThat(drafts().find(olga, new ContactId(id()))).isEmpty();
    }

    @Test
    void an_empty_text_or_a_word_removes_it() {
        saved("a");
        saved("");
        assertThat(drafts().find(olga, contact)).isEmpty();

        saved("b");
        commit(() -> drafts().discard(olga, contact));
        commit(() -> drafts().discard(olga, contact));
        assertThat(drafts().find(olga, contact)).isEmpty();
    }
}
