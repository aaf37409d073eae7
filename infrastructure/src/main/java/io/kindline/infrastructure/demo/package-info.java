/** Demo mode: a made-up centre with people, history and work, for looking around. */
@NullMarked
package io.kindline.infrastructure.demo;

import org.jspecify.annotations.NullMarked;
