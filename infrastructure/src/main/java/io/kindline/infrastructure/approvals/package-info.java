/** Passing on what nobody answers. */
@NullMarked
package io.kindline.infrastructure.approvals;

import org.jspecify.annotations.NullMarked;
