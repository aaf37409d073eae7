package io.kindline.application.live;

import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;

/** What one can listen to. */
public sealed interface Topic {

    /** Everything that concerns one operator: his offers, his contacts, his presence. */
    record OfOperator(OperatorId operator) implements Topic {}

    /** What is asked of anybody in a team. */
    record OfTeam(TeamId team) implements Topic {}

    /** Everything that happens in one contact. */
    record OfContact(ContactId contact) implements Topic {}

    /** One web chat, whatever contact it leads to. */
    record OfChat(ChatId chat) implements Topic {}

    /** The numbers of the queues of a brand. */
    record OfQueues(BrandId brand) implements Topic {}

    /** What is asked of the supervisors of a brand. */
    record OfApprovals(BrandId brand) implements Topic {}

    /** The emergencies of a brand. */
    record OfSafety(BrandId brand) implements Topic {}

    /** For the dispatcher: contacts that began to wait, operators who became free. */
    record OfDispatch() implements Topic {}

    /** For nodes: what they keep in memory was changed elsewhere. */
    record OfTables() implements Topic {}

    /** Who is at work, of all brands: for boards. */
    record OfPresence() implements Topic {}
}
