/** What pages have to do with HTTP: formats, visits, answers. */
@NullMarked
package dev.rapporteur.serve.pages.web;

import org.jspecify.annotations.NullMarked;
