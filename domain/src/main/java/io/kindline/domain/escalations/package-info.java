/** Help from outside or from above: emergencies and their watch, functional escalations. */
@NullMarked
package io.kindline.domain.escalations;

import org.jspecify.annotations.NullMarked;
