/** What people and programs do with contacts: write, claim, answer, park, hand over, close. */
@NullMarked
package io.kindline.application.contacts;

import org.jspecify.annotations.NullMarked;
