/** Contracts and proofs of subscribers. */
@NullMarked
package io.kindline.domain.subscribers;

import org.jspecify.annotations.NullMarked;
