/** Who may call the API: bearer keys and tokens, limits, headers. */
@NullMarked
package io.kindline.infrastructure.operators.http;

import org.jspecify.annotations.NullMarked;
