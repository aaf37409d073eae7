/** Breaks the rules on purpose: nothing is said of null. */
@NullUnmarked
package io.kindline.domain.offenders.unmarked;

import org.jspecify.annotations.NullUnmarked;
