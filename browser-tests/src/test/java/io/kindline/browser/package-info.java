/** The finished product, driven by a real browser. */
@NullMarked
package io.kindline.browser;

import org.jspecify.annotations.NullMarked;
