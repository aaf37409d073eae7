/** Subscribers in the database: sealed addresses, keyed look-up, search by name; their HTTP API. */
@NullMarked
package io.kindline.infrastructure.subscribers;

import org.jspecify.annotations.NullMarked;
