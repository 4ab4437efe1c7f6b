package dev.rapporteur.serve.api;

/** Something with an address below {@code /api}. */
interface Resource {
    /** What a caller gets who reads it. */
    Reply answer(Call call) throws ProblemException;
}
