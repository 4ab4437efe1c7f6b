package dev.rapporteur.ingest;

import dev.rapporteur.model.ArticleId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Stable names of articles: readable words of the file name, and a fingerprint of where the article comes from. */
final class ArticleIds {
    private static final int MAX_SLUG = 60;
    private static final int FINGERPRINT = 8;

    private ArticleIds() {}

    static ArticleId of(String path, String fileName, Optional<URI> url) {
        String origin = url.map(URI::toString).orElse(path);
        String name = fileName.replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", "");
        String slug = slug(name);
        return new ArticleId((slug.isEmpty() ? "article" : slug) + "-" + fingerprint(origin));
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.substring(0, Math.min(MAX_SLUG, slug.length())).replaceAll("^-|-$", "");
    }

    private static String fingerprint(String origin) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
