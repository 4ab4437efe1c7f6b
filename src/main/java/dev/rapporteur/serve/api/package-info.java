/** The canned queries over HTTP, below {@code /api}, and their OpenAPI document. */
@NullMarked
package dev.rapporteur.serve.api;

import org.jspecify.annotations.NullMarked;
