/** Starts Kindline. */
@NullMarked
package io.kindline;

import org.jspecify.annotations.NullMarked;
