/** Exceptions and authority over HTTP. */
@NullMarked
package io.kindline.infrastructure.authority.http;

import org.jspecify.annotations.NullMarked;
