/** Measures a running Kindline from outside, over its HTTP API. */
@NullMarked
package io.kindline.benchmarks;

import org.jspecify.annotations.NullMarked;
