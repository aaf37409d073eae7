/** The live board of those who lead, and its wall mode. */
@NullMarked
package io.kindline.ui.board;

import org.jspecify.annotations.NullMarked;
