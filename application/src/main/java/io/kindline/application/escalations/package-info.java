/** Calling help, seeing it through, and looking after people until they are safe. */
@NullMarked
package io.kindline.application.escalations;

import org.jspecify.annotations.NullMarked;
