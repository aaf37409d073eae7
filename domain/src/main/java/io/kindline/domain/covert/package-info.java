/** People who cannot speak freely: nothing of ours may give them away. */
@NullMarked
package io.kindline.domain.covert;

import org.jspecify.annotations.NullMarked;
