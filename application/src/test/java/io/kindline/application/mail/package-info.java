@NullMarked
package io.kindline.application.mail;

import org.jspecify.annotations.NullMarked;
