/** Tests of the simulator. */
@NullMarked
package io.kindline.infrastructure.demo.simulator;

import org.jspecify.annotations.NullMarked;
