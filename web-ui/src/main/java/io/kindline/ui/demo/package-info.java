/** The stories of demo mode. */
@NullMarked
package io.kindline.ui.demo;

import org.jspecify.annotations.NullMarked;
