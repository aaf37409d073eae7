/** People, brands, teams, passwords and keys in the database. */
@NullMarked
package io.kindline.infrastructure.operators;

import org.jspecify.annotations.NullMarked;
