/** Finding a person and seeing who he is. */
@NullMarked
package io.kindline.ui.subscribers;

import org.jspecify.annotations.NullMarked;
