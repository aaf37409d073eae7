/** Calling help and seeing it through: the panel on the desk, the board, the forms. */
@NullMarked
package io.kindline.ui.escalations;

import org.jspecify.annotations.NullMarked;
