/** Exceptions, limits and budgets in tables. */
@NullMarked
package io.kindline.infrastructure.authority;

import org.jspecify.annotations.NullMarked;
