/** Claiming, reviewing and repaying what people paid themselves. */
@NullMarked
package io.kindline.application.expenses;

import org.jspecify.annotations.NullMarked;
