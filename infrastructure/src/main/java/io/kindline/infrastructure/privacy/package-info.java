/** Gathers what all features keep of a person. */
@NullMarked
package io.kindline.infrastructure.privacy;

import org.jspecify.annotations.NullMarked;
