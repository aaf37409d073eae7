/** The trail in the database: written with what it tells of, sealed into chains every second. */
@NullMarked
package io.kindline.infrastructure.audit;

import org.jspecify.annotations.NullMarked;
