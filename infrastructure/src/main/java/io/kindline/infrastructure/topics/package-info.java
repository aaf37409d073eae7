/** Topics and endings in the database. */
@NullMarked
package io.kindline.infrastructure.topics;

import org.jspecify.annotations.NullMarked;
