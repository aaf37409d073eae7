/** Where alarming words and the lists that find them are kept. */
@NullMarked
package io.kindline.infrastructure.distress;

import org.jspecify.annotations.NullMarked;
