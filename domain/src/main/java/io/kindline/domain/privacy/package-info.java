/** How long what people said is kept. */
@NullMarked
package io.kindline.domain.privacy;

import org.jspecify.annotations.NullMarked;
