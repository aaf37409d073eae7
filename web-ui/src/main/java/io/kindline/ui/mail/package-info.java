/** Mailboxes as administrators set them up and look after them. */
@NullMarked
package io.kindline.ui.mail;

import org.jspecify.annotations.NullMarked;
