/** Alarming words in what subscribers write. They are shown, and never act by themselves. */
@NullMarked
package io.kindline.application.distress;

import org.jspecify.annotations.NullMarked;
