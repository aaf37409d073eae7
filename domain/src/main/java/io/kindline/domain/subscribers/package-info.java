/**
 * The people served: lines, identities on channels, consents and how records of one person are
 * joined.
 */
@NullMarked
package io.kindline.domain.subscribers;

import org.jspecify.annotations.NullMarked;
