@NullMarked
package io.kindline.infrastructure.live;

import org.jspecify.annotations.NullMarked;
