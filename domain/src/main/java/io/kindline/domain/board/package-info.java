/** How the centre stands now, in figures whose formulas can be explained. */
@NullMarked
package io.kindline.domain.board;

import org.jspecify.annotations.NullMarked;
