/** Expenses over HTTP. */
@NullMarked
package io.kindline.infrastructure.expenses.http;

import org.jspecify.annotations.NullMarked;
