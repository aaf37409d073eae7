/** Two Kindlines on one PostgreSQL, and everything that can go wrong between them. */
@NullMarked
package io.kindline.benchmarks.cluster;

import org.jspecify.annotations.NullMarked;
