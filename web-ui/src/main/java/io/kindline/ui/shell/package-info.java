/**
 * What surrounds every view: rail, top bar, command palette, languages, look and the small parts.
 */
@NullMarked
package io.kindline.ui.shell;

import org.jspecify.annotations.NullMarked;
