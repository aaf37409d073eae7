/** Clauses in a table. */
@NullMarked
package io.kindline.infrastructure.regulation;

import org.jspecify.annotations.NullMarked;
