/** Booking exceptions and having them carried out. */
@NullMarked
package io.kindline.application.ledger;

import org.jspecify.annotations.NullMarked;
