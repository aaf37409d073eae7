/** Granting from a contact, deciding on what others ask, and what one may oneself. */
@NullMarked
package io.kindline.ui.authority;

import org.jspecify.annotations.NullMarked;
