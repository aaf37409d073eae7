/** Word of what just happened, for screens and chats that are open now. */
@NullMarked
package io.kindline.application.live;

import org.jspecify.annotations.NullMarked;
