/** Where the money of exceptions goes: double entry, added to and never changed. */
@NullMarked
package io.kindline.domain.ledger;

import org.jspecify.annotations.NullMarked;
