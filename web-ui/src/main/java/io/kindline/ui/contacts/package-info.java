/** The desk: my contacts, the conversation and the person, side by side. */
@NullMarked
package io.kindline.ui.contacts;

import org.jspecify.annotations.NullMarked;
