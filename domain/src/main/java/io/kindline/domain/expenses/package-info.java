/** What people paid themselves to help somebody, until nothing is owed any more. */
@NullMarked
package io.kindline.domain.expenses;

import org.jspecify.annotations.NullMarked;
