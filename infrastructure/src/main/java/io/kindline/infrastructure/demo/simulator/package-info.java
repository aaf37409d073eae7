/** Simulated subscribers: they write over HTTP, as real ones do, and answer what they are told. */
@NullMarked
package io.kindline.infrastructure.demo.simulator;

import org.jspecify.annotations.NullMarked;
