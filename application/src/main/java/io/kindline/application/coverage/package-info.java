/** Complaints of coverage: one ticket for each place, one answer for all who complained. */
@NullMarked
package io.kindline.application.coverage;

import org.jspecify.annotations.NullMarked;
