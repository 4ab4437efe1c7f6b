/** Pages and data about every resource of the dataset, a start page, and the query editor. */
@NullMarked
package dev.rapporteur.serve.pages;

import org.jspecify.annotations.NullMarked;
