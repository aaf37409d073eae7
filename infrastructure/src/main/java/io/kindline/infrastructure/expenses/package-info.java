/** Expenses in a table, their receipts over HTTP. */
@NullMarked
package io.kindline.infrastructure.expenses;

import org.jspecify.annotations.NullMarked;
