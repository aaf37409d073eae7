/** Promises in the database. */
@NullMarked
package io.kindline.infrastructure.promises;

import org.jspecify.annotations.NullMarked;
