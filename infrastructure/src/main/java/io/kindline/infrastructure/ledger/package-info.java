/** The ledger in a table, and those who carry exceptions out. */
@NullMarked
package io.kindline.infrastructure.ledger;

import org.jspecify.annotations.NullMarked;
