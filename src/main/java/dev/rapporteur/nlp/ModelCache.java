package dev.rapporteur.nlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4FrameInputStream;
import net.jpountz.lz4.LZ4FrameOutputStream;
import net.jpountz.xxhash.XXHashFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that keeps models in a form that loads fast. As they come they are packed so tightly (xz) that unpacking
 * them takes longer than all else. What lies there is used only if it is, to the byte, what this program would write.
 */
public final class ModelCache {
    private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);
    private static final byte[] EMPTY = {};
    /** Not the native one: what it writes could be other bytes elsewhere. */
    private static final LZ4Factory LZ4 = LZ4Factory.fastestJavaInstance();

    private static final XXHashFactory XXHASH = XXHashFactory.fastestJavaInstance();

    private final Optional<Path> folder;
    private final ModelPins pins;

    ModelCache(Optional<Path> folder, ModelPins pins) {
        this.folder = folder;
        this.pins = pins;
    }

    /** Keeps models in a folder, which is made when there is the first to keep. */
    public static ModelCache in(Path folder) {
        return new ModelCache(Optional.of(folder), ModelPins.load());
    }

    /** Keeps nothing: every process unpacks the models for itself. */
    public static ModelCache none() {
        return new ModelCache(Optional.empty(), ModelPins.load());
    }

    /** Writes a model in the form that is kept. */
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The model from the folder, or else from its source; then it is kept, if that can be done. */
    <T> T load(String name, Source source, ModelResource.Reader<T> reader) throws IOException {
        byte[] packed = find(name).orElse(EMPTY);
        if (packed.length == 0) {
            packed = pack(source);
            keep(name, packed);
        }
        try (InputStream in = unpack(packed)) {
            return reader.read(in);
        }
    }

    private Optional<byte[]> find(String name) throws IOException {
        Optional<Path> file = folder.map(dir -> dir.resolve(name)).filter(Files::isRegularFile);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(Files.readAllBytes(file.get())).filter(bytes -> pins.isPinned(name, bytes));
    }

    private void keep(String name, byte[] packed) {
        if (folder.isEmpty() || !pins.isPinned(name, packed)) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path part = Files.createTempFile(folder.get(), name, ".part");
            Files.write(part, packed);
            Files.move(part, folder.get().resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("Models cannot be kept in {}, so that each start takes longer: {}", folder.get(), e.toString());
        }
    }

    static byte[] pack(Source source) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new LZ4FrameOutputStream(
                packed,
                LZ4FrameOutputStream.BLOCKSIZE.SIZE_1MB,
                -1L,
                LZ4.fastCompressor(),
                XXHASH.hash32(),
                LZ4FrameOutputStream.FLG.Bits.BLOCK_INDEPENDENCE)) {
            source.writeTo(out);
        }
        return packed.toByteArray();
    }

    private static InputStream unpack(byte[] packed) throws IOException {
        return new LZ4FrameInputStream(new ByteArrayInputStream(packed), LZ4.safeDecompressor(), XXHASH.hash32());
    }
}
