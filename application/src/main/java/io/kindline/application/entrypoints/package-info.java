/** Doors and queues as administrators set them up and try them. */
@NullMarked
package io.kindline.application.entrypoints;

import org.jspecify.annotations.NullMarked;
