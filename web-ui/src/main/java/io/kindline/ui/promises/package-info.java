/** What we said we would do and have not told yet. */
@NullMarked
package io.kindline.ui.promises;

import org.jspecify.annotations.NullMarked;
