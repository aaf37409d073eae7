/** The waiting line, presence and offers in the database, and the dispatcher that moves them on. */
@NullMarked
package io.kindline.infrastructure.routing;

import org.jspecify.annotations.NullMarked;
