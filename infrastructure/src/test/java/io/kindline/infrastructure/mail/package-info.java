@NullMarked
package io.kindline.infrastructure.mail;

import org.jspecify.annotations.NullMarked;
