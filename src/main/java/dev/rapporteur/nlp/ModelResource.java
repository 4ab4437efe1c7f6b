package dev.rapporteur.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Models on the class path. They are trusted like code, and are what {@code models.properties} says. */
final class ModelResource {
    private ModelResource() {}

    /** Makes a model of a stream. */
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * Reads a model.
     *
     * @param path of a resource, without a slash at its beginning
     * @throws IllegalStateException if it is missing or not the one that the rules were made for
     */
    static <T> T load(String path, Reader<T> reader) {
        try (InputStream in = ModelResource.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("model " + path + " is not on the class path; build the project anew");
            }
            byte[] bytes = in.readAllBytes();
            if (!ModelPins.load().isPinned(path, bytes)) {
                throw new IllegalStateException("model " + path
                        + " is another one than the rules were made for; take the version that pom.xml names");
            }
            return reader.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("model " + path + " cannot be read; build the project anew", e);
        }
    }
}
