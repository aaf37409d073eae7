/** Asking for exceptions, and what one may. */
@NullMarked
package io.kindline.application.authority;

import org.jspecify.annotations.NullMarked;
