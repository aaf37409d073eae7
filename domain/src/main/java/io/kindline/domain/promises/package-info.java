/** What we said we would do, by when, and whether it was told. */
@NullMarked
package io.kindline.domain.promises;

import org.jspecify.annotations.NullMarked;
