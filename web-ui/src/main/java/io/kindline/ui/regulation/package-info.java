/** Reading the written rules. */
@NullMarked
package io.kindline.ui.regulation;

import org.jspecify.annotations.NullMarked;
