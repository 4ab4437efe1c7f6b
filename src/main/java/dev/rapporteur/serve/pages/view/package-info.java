/** What templates are given: words, links and badges, ready to be laid out. */
@NullMarked
package dev.rapporteur.serve.pages.view;

import org.jspecify.annotations.NullMarked;
