/** Stored ratings. */
@NullMarked
package io.kindline.infrastructure.satisfaction;

import org.jspecify.annotations.NullMarked;
