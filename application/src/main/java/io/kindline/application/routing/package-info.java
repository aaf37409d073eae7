/** Offering contacts to operators, answering offers, presence and shifts. */
@NullMarked
package io.kindline.application.routing;

import org.jspecify.annotations.NullMarked;
