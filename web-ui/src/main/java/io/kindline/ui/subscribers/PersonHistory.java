package io.kindline.ui.subscribers;

import com.vaadin.flow.component.Component;
import io.kindline.domain.subscribers.SubscriberId;

/** Brings what happened with a person to his page; the contacts' screens know how to show it. */
public interface PersonHistory {

    /** A new panel with the timeline of the person, all linked records together. */
    Component of(SubscriberId subscriber);
}
