/** Insight into exceptions, for supervisors. */
@NullMarked
package io.kindline.application.insight;

import org.jspecify.annotations.NullMarked;
