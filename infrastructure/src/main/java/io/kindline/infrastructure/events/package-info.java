/** Events in a table, and how they are told to programs of the house. */
@NullMarked
package io.kindline.infrastructure.events;

import org.jspecify.annotations.NullMarked;
