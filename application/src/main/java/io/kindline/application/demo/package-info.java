/** What can be changed in demo mode while it runs. */
@NullMarked
package io.kindline.application.demo;

import org.jspecify.annotations.NullMarked;
