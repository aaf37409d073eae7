/** What contacts are about and how they may end, as each brand has it. */
@NullMarked
package io.kindline.domain.topics;

import org.jspecify.annotations.NullMarked;
