/** Expenses over HTTP, by personal token. */
@NullMarked
package io.kindline.infrastructure.expenses.http;

import org.jspecify.annotations.NullMarked;
