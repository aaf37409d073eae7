/** Contacts over HTTP: intake by programs, the queue and conversations by people's own tokens. */
@NullMarked
package io.kindline.infrastructure.contacts.http;

import org.jspecify.annotations.NullMarked;
