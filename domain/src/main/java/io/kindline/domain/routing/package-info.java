/** Who gets which contact and why: presence, capacity, skills and offers. */
@NullMarked
package io.kindline.domain.routing;

import org.jspecify.annotations.NullMarked;
