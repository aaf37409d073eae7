/** Trying out to whom a contact would go. */
@NullMarked
package io.kindline.ui.routing;

import org.jspecify.annotations.NullMarked;
