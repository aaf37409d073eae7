/** Drives the screens: many operators at their desks, a centre that is full, a storm. */
@org.jspecify.annotations.NullMarked
package io.kindline.benchmarks.desks;
