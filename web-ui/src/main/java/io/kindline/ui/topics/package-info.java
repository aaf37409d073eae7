/** The screens on which topics and endings are set up. */
@NullMarked
package io.kindline.ui.topics;

import org.jspecify.annotations.NullMarked;
