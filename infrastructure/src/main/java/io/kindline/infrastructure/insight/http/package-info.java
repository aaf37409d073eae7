/** Insight over HTTP, by personal token. */
@NullMarked
package io.kindline.infrastructure.insight.http;

import org.jspecify.annotations.NullMarked;
