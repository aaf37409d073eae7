/** Who works here and how they, and programs, come in. */
@NullMarked
package io.kindline.application.operators;

import org.jspecify.annotations.NullMarked;
