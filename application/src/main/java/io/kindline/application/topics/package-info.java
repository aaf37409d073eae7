/** Setting up what contacts are about and how they may end. */
@NullMarked
package io.kindline.application.topics;

import org.jspecify.annotations.NullMarked;
