/** Articles in XML: feeds, NewsML-G2 and NITF. Nothing else of it is ever fetched. */
@NullMarked
package dev.rapporteur.ingest.xml;

import org.jspecify.annotations.NullMarked;
