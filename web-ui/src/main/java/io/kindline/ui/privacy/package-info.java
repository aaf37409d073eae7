/** A person's own requests, and who read whom. */
@NullMarked
package io.kindline.ui.privacy;

import org.jspecify.annotations.NullMarked;
