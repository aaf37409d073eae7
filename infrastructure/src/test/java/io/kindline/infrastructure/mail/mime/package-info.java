@NullMarked
package io.kindline.infrastructure.mail.mime;

import org.jspecify.annotations.NullMarked;
