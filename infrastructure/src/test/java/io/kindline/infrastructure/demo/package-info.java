/** Tests of demo mode. */
@NullMarked
package io.kindline.infrastructure.demo;

import org.jspecify.annotations.NullMarked;
