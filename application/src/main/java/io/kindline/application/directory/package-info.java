/** Services outside: written by administrators, found by operators. */
@NullMarked
package io.kindline.application.directory;

import org.jspecify.annotations.NullMarked;
