/** The screen of insight, and its files for spreadsheets. */
@NullMarked
package io.kindline.ui.insight;

import org.jspecify.annotations.NullMarked;
