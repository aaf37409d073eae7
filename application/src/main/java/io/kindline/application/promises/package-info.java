/** Making promises, keeping them, and seeing which are open. */
@NullMarked
package io.kindline.application.promises;

import org.jspecify.annotations.NullMarked;
