/** The name of a web chat. */
@NullMarked
package io.kindline.domain.chat;

import org.jspecify.annotations.NullMarked;
