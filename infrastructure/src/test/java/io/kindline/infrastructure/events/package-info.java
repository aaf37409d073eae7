/** How events are told. */
@NullMarked
package io.kindline.infrastructure.events;

import org.jspecify.annotations.NullMarked;
