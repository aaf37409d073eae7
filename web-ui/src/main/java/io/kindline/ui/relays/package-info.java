/** Asking somebody something for a subscriber, and what came of it. */
@NullMarked
package io.kindline.ui.relays;

import org.jspecify.annotations.NullMarked;
