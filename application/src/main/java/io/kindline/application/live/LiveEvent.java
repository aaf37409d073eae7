package io.kindline.application.live;

import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Something that just happened; ids only. */
public sealed interface LiveEvent {

    /** Where it is told. */
    Set<Topic> topics();

    /** A message was stored in a contact. */
    record MessageAdded(ContactId contact, MessageId message, Optional<OperatorId> holder)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return concerning(contact, holder);
        }
    }

    /** A message came further on its way, or failed. */
    record DeliveryChanged(ContactId contact, MessageId message, Optional<OperatorId> holder)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return concerning(contact, holder);
        }
    }

    /**
     * A contact went to another state or hand; {@code concerned} had or has it, or is offered it.
     */
    record ContactChanged(
            ContactId contact, BrandId brand, QueueId queue, Set<OperatorId> concerned)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            var topics = new HashSet<Topic>();
            topics.add(new Topic.OfContact(contact));
            topics.add(new Topic.OfQueues(brand));
            concerned.forEach(operator -> topics.add(new Topic.OfOperator(operator)));
            return topics;
        }
    }

    /** A contact began to wait. */
    record ContactWaiting(ContactId contact, BrandId brand, QueueId queue) implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of(new Topic.OfDispatch(), new Topic.OfQueues(brand));
        }
    }

    /** A small table changed that every node keeps in memory; which one their versions tell. */
    record TablesChanged() implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of(new Topic.OfTables());
        }
    }

    /** A web chat has a new line for its visitor. */
    record ChatGrew(ChatId chat) implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of(new Topic.OfChat(chat));
        }
    }

    /** An operator's presence or load changed so that he may take more. */
    record OperatorFreed(OperatorId operator) implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of(new Topic.OfDispatch(), new Topic.OfOperator(operator));
        }
    }

    /** A promise made in a contact was given or kept. */
    record PromisesChanged(ContactId contact, OperatorId owner) implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return concerning(contact, Optional.of(owner));
        }
    }

    /** A reply was planned, taken back, has gone or was stopped. */
    record PlannedReplyChanged(ContactId contact, Optional<OperatorId> holder)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return concerning(contact, holder);
        }
    }

    /**
     * The time of a promise has come and nobody was told yet.
     *
     * @param team is reminded too
     * @param supervisorsOf the brand are too
     */
    record PromiseDue(
            ContactId contact,
            OperatorId owner,
            Optional<TeamId> team,
            Optional<BrandId> supervisorsOf)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            var topics = new HashSet<>(concerning(contact, Optional.of(owner)));
            team.ifPresent(it -> topics.add(new Topic.OfTeam(it)));
            supervisorsOf.ifPresent(it -> topics.add(new Topic.OfApprovals(it)));
            return topics;
        }
    }

    /**
     * A question to a colleague was put, answered, or ended without an answer.
     *
     * @param by who did it
     */
    record QuestionChanged(
            ContactId contact, OperatorId asker, Addressee to, QuestionTurn turn, OperatorId by)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            Topic asked =
                    switch (to) {
                        case Addressee.Colleague(OperatorId id) -> new Topic.OfOperator(id);
                        case Addressee.AnybodyOf(TeamId team) -> new Topic.OfTeam(team);
                    };
            return new HashSet<>(
                    List.of(new Topic.OfContact(contact), new Topic.OfOperator(asker), asked));
        }
    }

    /** What became of a question. */
    enum QuestionTurn {
        ASKED,
        ANSWERED,
        ENDED
    }

    /** An exception asked for in a contact was decided, or came further. */
    record ExceptionChanged(
            ExceptionId exception, ContactId contact, OperatorId asker, BrandId brand)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of(
                    new Topic.OfContact(contact),
                    new Topic.OfOperator(asker),
                    new Topic.OfApprovals(brand));
        }
    }

    /** Help was called for a contact, or how it stands changed. */
    record EscalationsChanged(ContactId contact, BrandId brand, Set<OperatorId> concerned)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            var topics = new HashSet<Topic>();
            topics.add(new Topic.OfContact(contact));
            topics.add(new Topic.OfSafety(brand));
            concerned.forEach(operator -> topics.add(new Topic.OfOperator(operator)));
            return topics;
        }
    }

    /** A relay asked for in a contact came further. */
    record RelaysChanged(ContactId contact, BrandId brand) implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of(new Topic.OfContact(contact), new Topic.OfApprovals(brand));
        }
    }

    /** An operator's presence changed. */
    record PresenceChanged(OperatorId operator) implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of(new Topic.OfPresence(), new Topic.OfOperator(operator));
        }
    }

    /** Somebody is typing in a contact; forgotten after some seconds. */
    record Typing(ContactId contact, Actor who, Optional<OperatorId> holder) implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return concerning(contact, holder);
        }
    }

    /**
     * A colleague began or ceased to look at a contact, or answers that he does.
     *
     * @param node whose screens he sits at
     */
    record Looking(UUID node, ContactId contact, OperatorId who, Glance glance)
            implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of(new Topic.OfContact(contact));
        }
    }

    /** What is told of somebody who looks at a contact. */
    enum Glance {
        CAME,
        STILL_HERE,
        LEFT
    }

    /**
     * Words may have been missed, because another node or the way to it was away: told to every
     * listener, each of whom asks anew for what he shows.
     */
    record Missed() implements LiveEvent {
        @Override
        public Set<Topic> topics() {
            return Set.of();
        }
    }

    private static Set<Topic> concerning(ContactId contact, Optional<OperatorId> holder) {
        Topic ofContact = new Topic.OfContact(contact);
        return holder.<Set<Topic>>map(id -> Set.of(ofContact, new Topic.OfOperator(id)))
                .orElse(Set.of(ofContact));
    }
}
