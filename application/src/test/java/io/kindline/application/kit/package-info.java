/** All storage ports of the application in memory, for tests of every module. */
@NullMarked
package io.kindline.application.kit;

import org.jspecify.annotations.NullMarked;
