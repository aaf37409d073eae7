/** A person's own right to his data: to have it, to have it forgotten, and who read it. */
@NullMarked
package io.kindline.application.privacy;

import org.jspecify.annotations.NullMarked;
