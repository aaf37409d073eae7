/** What happened, told to programs of the house. */
@NullMarked
package io.kindline.domain.events;

import org.jspecify.annotations.NullMarked;
