/** The audit trail on screen: read, exported and verified. */
@NullMarked
package io.kindline.ui.audit;

import org.jspecify.annotations.NullMarked;
