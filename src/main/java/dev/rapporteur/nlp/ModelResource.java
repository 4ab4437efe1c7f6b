package dev.rapporteur.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Models on the class path. */
final class ModelResource {
    private ModelResource() {}

    /** Makes a model of a stream. */
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    static <T> T load(String path, Reader<T> reader) {
        try (InputStream in = ModelResource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("model " + path + " is not on the class path; build the project anew");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + path + " cannot be read; build the project anew", e);
        }
    }
}
