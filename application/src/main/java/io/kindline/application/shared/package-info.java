/** What every use case is built from. */
@NullMarked
package io.kindline.application.shared;

import org.jspecify.annotations.NullMarked;
