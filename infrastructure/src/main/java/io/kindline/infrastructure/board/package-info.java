/** The figures of the live board. */
@NullMarked
package io.kindline.infrastructure.board;

import org.jspecify.annotations.NullMarked;
