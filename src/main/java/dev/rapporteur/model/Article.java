package dev.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * A news article as stored.
 *
 * @param id stable name
 * @param file base name of the file it was read from, or {@code "-"} for standard input
 * @param text decoded and repaired text; all offsets of the project are UTF-16 offsets into it
 * @param blocks the reporting in it, in order, without overlap
 * @param metadata what it says of itself
 * @param fingerprint what its copies are told by; empty where it has few words
 */
public record Article(
        ArticleId id,
        String file,
        String text,
        List<Block> blocks,
        Metadata metadata,
        Optional<TextFingerprint> fingerprint) {
    public Article {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException(file + ": block " + block.span() + " is out of place");
            }
            end = block.span().end();
        }
    }

    /** An article whose copies cannot be told. */
    public Article(ArticleId id, String file, String text, List<Block> blocks, Metadata metadata) {
        this(id, file, text, blocks, metadata, Optional.empty());
    }
}
