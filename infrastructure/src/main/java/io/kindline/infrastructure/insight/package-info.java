/** The facts of past exceptions, read in one statement. */
@NullMarked
package io.kindline.infrastructure.insight;

import org.jspecify.annotations.NullMarked;
