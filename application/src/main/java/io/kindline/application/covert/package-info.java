/** What is done for people who cannot speak freely. */
@NullMarked
package io.kindline.application.covert;

import org.jspecify.annotations.NullMarked;
