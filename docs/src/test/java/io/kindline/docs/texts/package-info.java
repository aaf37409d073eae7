/** What people read on the screens. */
@NullMarked
package io.kindline.docs.texts;

import org.jspecify.annotations.NullMarked;
