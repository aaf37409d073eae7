/** Proving that the trail is whole. */
@NullMarked
package io.kindline.application.audit;

import org.jspecify.annotations.NullMarked;
