/** Asking, answering, counting and ending relays; numbers pass through one gateway, sealed. */
@NullMarked
package io.kindline.application.relays;

import org.jspecify.annotations.NullMarked;
