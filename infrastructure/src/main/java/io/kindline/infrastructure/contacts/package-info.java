/** Contacts in the database, the outbox, and contacts over HTTP. */
@NullMarked
package io.kindline.infrastructure.contacts;

import org.jspecify.annotations.NullMarked;
