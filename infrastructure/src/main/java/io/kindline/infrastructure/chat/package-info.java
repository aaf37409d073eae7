/** The public web chat: its API, streams, storage and the page that shows it. */
@NullMarked
package io.kindline.infrastructure.chat;

import org.jspecify.annotations.NullMarked;
