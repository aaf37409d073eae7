/** Where people have no coverage: map and list. */
@NullMarked
package io.kindline.ui.coverage;

import org.jspecify.annotations.NullMarked;
