/** Where somebody is: fragments of an address, coordinates in any usual notation, distances. */
@NullMarked
package io.kindline.domain.places;

import org.jspecify.annotations.NullMarked;
