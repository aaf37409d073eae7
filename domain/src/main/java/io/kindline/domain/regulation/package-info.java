/** The written rules of the house, clause by clause, version by version. */
@NullMarked
package io.kindline.domain.regulation;

import org.jspecify.annotations.NullMarked;
