/** People who work here: operators, supervisors, administrators, their teams, skills and roles. */
@NullMarked
package io.kindline.domain.operators;

import org.jspecify.annotations.NullMarked;
