/** Wiring that serves every feature: use cases as beans, clock, ids, configuration. */
@NullMarked
package io.kindline.infrastructure.shared;

import org.jspecify.annotations.NullMarked;
