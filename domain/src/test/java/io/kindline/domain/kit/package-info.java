/** All storage ports of the domain in memory, for tests of every module. */
@NullMarked
package io.kindline.domain.kit;

import org.jspecify.annotations.NullMarked;
