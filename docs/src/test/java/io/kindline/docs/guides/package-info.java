/** What people read in the guides, held to the code. */
@NullMarked
package io.kindline.docs.guides;

import org.jspecify.annotations.NullMarked;
