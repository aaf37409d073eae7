/** Services outside, in the database. */
@NullMarked
package io.kindline.infrastructure.directory;

import org.jspecify.annotations.NullMarked;
