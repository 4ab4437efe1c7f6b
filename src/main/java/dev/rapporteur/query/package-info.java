/** The canned queries of queries/*.rq: find, bind, run, tabulate. */
@NullMarked
package dev.rapporteur.query;

import org.jspecify.annotations.NullMarked;
