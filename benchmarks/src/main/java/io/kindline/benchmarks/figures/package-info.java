/** The figures that Kindline promises, beside what the same database does without it. */
@NullMarked
package io.kindline.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
