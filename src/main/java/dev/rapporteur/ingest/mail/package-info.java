/** Articles sent by e-mail. */
@NullMarked
package dev.rapporteur.ingest.mail;

import org.jspecify.annotations.NullMarked;
