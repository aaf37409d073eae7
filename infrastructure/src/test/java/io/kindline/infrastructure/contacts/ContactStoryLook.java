package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.Conversation;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** What the stories of contacts look at. */
abstract class ContactStoryLook extends ContactStories {

    static final Disposition SOLVED = new Disposition(Outcome.SOLVED, "", Emotion.CALM, "");

    @Autowired Contacts contacts;
    @Autowired Conversation conversation;

    Contact stored(ContactId id) {
        return contacts.find(id).orElseThrow();
    }

    SubscriberId subscriberOf(ContactId id) {
        return stored(id).head().subscriber();
    }

    List<String> texts(ContactId id) {
        return conversation.handle(olga, id, Optional.empty()).orElseThrow().messages().stream()
                .map(line -> line.message().text().value())
                .toList();
    }
}
