package io.kindline.ui.contacts;

import io.kindline.domain.contacts.ContactId;

/** What the first column does. */
final class DeskList implements ListPanel.Wishes {
    private final Desk desk;

    DeskList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(ContactId id) {
        desk.changes().open(id);
    }

    @Override
    public void accept(ContactId id) {}

    @Override
    public void decline(ContactId id) {}

    @Override
    public void takeNext() {}
}
