/** The live feed within one process. */
@NullMarked
package io.kindline.infrastructure.live;

import org.jspecify.annotations.NullMarked;
