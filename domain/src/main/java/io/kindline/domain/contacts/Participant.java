package io.kindline.domain.contacts;

import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Instant;

/**
 * Somebody beside the subscriber to whom a mail in a contact went. Whatever a mail says of him,
 * only an operator makes him take part; nobody of them is ever shown what was said before.
 */
public sealed interface Participant {
    /** More are not kept of one contact. */
    int MOST = 20;

    Person who();

    /** In which contact he was named, and how. */
    record Person(ParticipantId id, ContactId contact, String name, ContactAddress address) {
        private static final int NAME_MAX = 200;

        /**
         * @throws IllegalArgumentException when the name is longer than 200
         */
        public Person {
            if (name.length() > NAME_MAX) {
                throw new IllegalArgumentException("a name has 200 characters at most");
            }
        }

        /** His name; his masked address when he gave none. */
        public String shownAs() {
            return name.isBlank() ? address.masked() : name;
        }

        /** Never the name or the whole address. */
        @Override
        public String toString() {
            return "Person[" + address.masked() + "]";
        }
    }

    /** A mail went to him too: he gets no answer, and what he writes is a matter of his own. */
    record Addressed(Person who) implements Participant {

        public Joined add(OperatorId by, Instant at) {
            return new Joined(who, by, at);
        }
    }

    /** Answers go to him in copy, and what he writes in the thread is read in the contact. */
    record Joined(Person who, OperatorId by, Instant since) implements Participant {

        public Addressed remove() {
            return new Addressed(who);
        }
    }
}
