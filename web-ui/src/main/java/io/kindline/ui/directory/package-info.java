/** Services outside, for administrators. */
@NullMarked
package io.kindline.ui.directory;

import org.jspecify.annotations.NullMarked;
