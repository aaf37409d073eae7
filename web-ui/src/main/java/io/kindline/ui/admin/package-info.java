/** The frame of administration: its sections, and how a list and a form look in each of them. */
@NullMarked
package io.kindline.ui.admin;

import org.jspecify.annotations.NullMarked;
