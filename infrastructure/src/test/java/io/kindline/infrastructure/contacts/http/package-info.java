/** Tests of contacts over HTTP. */
@NullMarked
package io.kindline.infrastructure.contacts.http;

import org.jspecify.annotations.NullMarked;
