/** The application without its screens, for tests. */
@NullMarked
package io.kindline.infrastructure;

import org.jspecify.annotations.NullMarked;
