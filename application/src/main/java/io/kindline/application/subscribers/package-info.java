/** Finding people, seeing who they are, joining records of one person. */
@NullMarked
package io.kindline.application.subscribers;

import org.jspecify.annotations.NullMarked;
