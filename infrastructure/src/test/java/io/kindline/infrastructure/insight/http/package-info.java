/** Insight over HTTP. */
@NullMarked
package io.kindline.infrastructure.insight.http;

import org.jspecify.annotations.NullMarked;
