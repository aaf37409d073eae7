/** Mediated contact: words go between two people and no number ever crosses unasked. */
@NullMarked
package io.kindline.domain.relays;

import org.jspecify.annotations.NullMarked;
