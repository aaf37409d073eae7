/** Alarming words in what people write; they are shown to people and never act by themselves. */
@NullMarked
package io.kindline.domain.distress;

import org.jspecify.annotations.NullMarked;
