/** How people come in. */
@NullMarked
package io.kindline.ui.operators;

import org.jspecify.annotations.NullMarked;
