/** What a visitor does in a web chat, and all he may see of it. */
@NullMarked
package io.kindline.application.chat;

import org.jspecify.annotations.NullMarked;
