/** Services outside the house that are called for people in need. */
@NullMarked
package io.kindline.domain.directory;

import org.jspecify.annotations.NullMarked;
