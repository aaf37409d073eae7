/** Reading the written rules. */
@NullMarked
package io.kindline.application.regulation;

import org.jspecify.annotations.NullMarked;
