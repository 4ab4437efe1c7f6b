package dev.rapporteur.store;

/** What a compaction did: the bytes of the triples on disk before and after. */
public record Compacted(long before, long after) {}
