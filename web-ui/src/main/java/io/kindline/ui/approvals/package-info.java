/** Deciding on what others ask. */
@NullMarked
package io.kindline.ui.approvals;

import org.jspecify.annotations.NullMarked;
