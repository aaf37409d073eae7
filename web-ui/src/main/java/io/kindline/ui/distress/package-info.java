/** The lists of alarming words, for administrators. */
@NullMarked
package io.kindline.ui.distress;

import org.jspecify.annotations.NullMarked;
