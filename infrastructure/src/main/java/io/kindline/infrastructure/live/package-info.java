/** The live feed: within this process, and on PostgreSQL from node to node. */
@NullMarked
package io.kindline.infrastructure.live;

import org.jspecify.annotations.NullMarked;
