/** A contact's life from the first message to wrap-up, and what is said in it. */
@NullMarked
package io.kindline.domain.contacts;

import org.jspecify.annotations.NullMarked;
