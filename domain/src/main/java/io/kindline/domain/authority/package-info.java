/** Real authority: who may depart from which rule, at what cost, and why. */
@NullMarked
package io.kindline.domain.authority;

import org.jspecify.annotations.NullMarked;
