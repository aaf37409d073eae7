/** Mail: taking it in, placing it, knowing it again, and the mailboxes it comes by. */
@NullMarked
package io.kindline.application.mail;

import org.jspecify.annotations.NullMarked;
