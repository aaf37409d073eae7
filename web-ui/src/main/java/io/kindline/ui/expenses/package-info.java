/** The screen of expenses. */
@NullMarked
package io.kindline.ui.expenses;

import org.jspecify.annotations.NullMarked;
