/** Queues and doors as administrators set them up. */
@NullMarked
package io.kindline.ui.entrypoints;

import org.jspecify.annotations.NullMarked;
