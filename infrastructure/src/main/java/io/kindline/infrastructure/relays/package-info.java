/** How relays are kept, sealed, sent and answered. */
@NullMarked
package io.kindline.infrastructure.relays;

import org.jspecify.annotations.NullMarked;
