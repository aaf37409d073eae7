/** Chance against the promises: random steps through the real use cases, checked after each. */
@NullMarked
package io.kindline.application.simulation;

import org.jspecify.annotations.NullMarked;
