/** Deciding on what others ask. */
@NullMarked
package io.kindline.application.approvals;

import org.jspecify.annotations.NullMarked;
