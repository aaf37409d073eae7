/** What exceptions cost, what good they did, and what stands out among them. */
@NullMarked
package io.kindline.domain.insight;

import org.jspecify.annotations.NullMarked;
