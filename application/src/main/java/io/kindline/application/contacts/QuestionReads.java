package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Open questions as desks show them, the oldest first; each call one statement. */
public interface QuestionReads {

    /** What is asked of this person, by himself or with his team, but for what he asked. */
    List<QuestionLine> to(OperatorId me, Optional<TeamId> team, Set<BrandId> brands);

    /** What is asked in one contact. */
    List<QuestionLine> in(ContactId contact, Set<BrandId> brands);
}
