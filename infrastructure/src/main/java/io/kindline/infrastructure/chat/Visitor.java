package io.kindline.infrastructure.chat;

import io.kindline.application.chat.Chat;
import io.kindline.domain.shared.Actor;

/** Who holds the token of a chat; controllers ask for one as a parameter. */
record Visitor(Chat chat) {

    Actor.Visitor actor() {
        return new Actor.Visitor(chat.id().value(), chat.brand());
    }
}
