/** What subscribers say of the help they got. */
@NullMarked
package io.kindline.domain.satisfaction;

import org.jspecify.annotations.NullMarked;
