/** Where people have no coverage: complaints, put together by place. */
@NullMarked
package io.kindline.domain.coverage;

import org.jspecify.annotations.NullMarked;
