/** An exception's life: granted, or decided by others, done, undone. */
@NullMarked
package io.kindline.domain.approvals;

import org.jspecify.annotations.NullMarked;
