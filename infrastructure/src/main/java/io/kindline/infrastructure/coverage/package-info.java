/** Complaints of coverage, in the database. */
@NullMarked
package io.kindline.infrastructure.coverage;

import org.jspecify.annotations.NullMarked;
