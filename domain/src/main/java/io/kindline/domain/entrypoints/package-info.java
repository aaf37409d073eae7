/** Doors through which subscribers come, their hours and promises, and the queues behind them. */
@NullMarked
package io.kindline.domain.entrypoints;

import org.jspecify.annotations.NullMarked;
