/** What only PostgreSQL does for contacts: messages cut by time, once there are very many. */
@NullMarked
package io.kindline.infrastructure.contacts.postgres;

import org.jspecify.annotations.NullMarked;
