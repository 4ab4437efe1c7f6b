package dev.rapporteur.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;

/** Which models may be used: the SHA-256 of each, from {@code models.properties}. */
final class ModelPins {
    private static final ModelPins PINS = read();

    private final Properties hashes;

    ModelPins(Properties hashes) {
        this.hashes = hashes;
    }

    static ModelPins load() {
        return PINS;
    }

    private static ModelPins read() {
        Properties hashes = new Properties();
        try (InputStream in = Objects.requireNonNull(
                ModelPins.class.getResourceAsStream("models.properties"),
                "models.properties is not on the class path")) {
            hashes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("models.properties cannot be read", e);
        }
        return new ModelPins(hashes);
    }

    /** Whether these are the bytes of the model of this name. */
    boolean isPinned(String name, byte[] bytes) {
        return sha256(bytes).equals(hashes.getProperty(name));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
