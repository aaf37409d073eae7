/** The web chat over HTTP, on both databases. */
@NullMarked
package io.kindline.infrastructure.chat;

import org.jspecify.annotations.NullMarked;
