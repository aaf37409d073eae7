/** Stored contacts, messages and attachments. */
@NullMarked
package io.kindline.infrastructure.contacts;

import org.jspecify.annotations.NullMarked;
