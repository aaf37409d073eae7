/** Mail: who wrote, what it belongs to, what is not a person's, and where mailboxes are. */
@NullMarked
package io.kindline.domain.mail;

import org.jspecify.annotations.NullMarked;
