/** The rules of the house as tests; {@code docs/guides/developers.md} tells of them in prose. */
@NullMarked
package io.kindline.docs.architecture;

import org.jspecify.annotations.NullMarked;
