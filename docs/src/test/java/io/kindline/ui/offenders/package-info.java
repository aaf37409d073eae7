/** Breaks the rules on purpose, so that they are seen to bite. */
@NullMarked
package io.kindline.ui.offenders;

import org.jspecify.annotations.NullMarked;
