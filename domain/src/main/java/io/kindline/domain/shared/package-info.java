/** The few words that every feature speaks. */
@NullMarked
package io.kindline.domain.shared;

import org.jspecify.annotations.NullMarked;
