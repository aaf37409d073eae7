/** The trail of who did and read what, chained by hash. */
@NullMarked
package io.kindline.domain.audit;

import org.jspecify.annotations.NullMarked;
