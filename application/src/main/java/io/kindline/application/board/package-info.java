/** The live board: figures of the brands a supervisor leads, and the lists behind them. */
@NullMarked
package io.kindline.application.board;

import org.jspecify.annotations.NullMarked;
