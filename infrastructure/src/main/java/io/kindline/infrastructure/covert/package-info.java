/** Silences stored, and reached from outside. */
@NullMarked
package io.kindline.infrastructure.covert;

import org.jspecify.annotations.NullMarked;
