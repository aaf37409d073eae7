/**
 * Reads mails as they really come, without Spring: nothing a mail holds costs more than its size.
 */
@NullMarked
package io.kindline.infrastructure.mail.mime;

import org.jspecify.annotations.NullMarked;
