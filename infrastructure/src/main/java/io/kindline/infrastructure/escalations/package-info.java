/** Escalations stored, rung and reached from outside. */
@NullMarked
package io.kindline.infrastructure.escalations;

import org.jspecify.annotations.NullMarked;
