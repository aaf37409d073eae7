/** Breaks the rules on purpose, so that they are seen to bite. */
@NullMarked
package io.kindline.domain.ring;

import org.jspecify.annotations.NullMarked;
