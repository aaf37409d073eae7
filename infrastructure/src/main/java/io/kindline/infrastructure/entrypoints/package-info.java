/** Where doors and queues are kept: two small tables behind a cache. */
@NullMarked
package io.kindline.infrastructure.entrypoints;

import org.jspecify.annotations.NullMarked;
