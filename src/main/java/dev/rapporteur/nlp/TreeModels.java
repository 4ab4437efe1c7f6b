package dev.rapporteur.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** NLP4J's models for English, from its jar or from where they are kept. */
final class TreeModels {
    private static final String HOME = "edu/emory/mathcs/nlp/";
    private static final int BUFFER = 1 << 16;

    private final ModelCache cache;

    TreeModels(ModelCache cache) {
        this.cache = cache;
    }

    /** A model that was trained: {@code pos}, {@code ner} or {@code dep}. */
    @SuppressWarnings("unchecked")
    NLPComponent<NLPNode> component(String name) {
        String resource = HOME + "models/en-" + name + ".xz";
        var component = (OnlineComponent<NLPNode, ?>) load(
                "en-" + name + ".lz4",
                out -> ModelResource.load(resource, in -> new XZInputStream(in).transferTo(out)),
                TreeModels::object);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    Lexica lexica() {
        return load(
                "en-lexica.lz4",
                out -> packed().write(new DataOutputStream(out)),
                in -> Lexica.read(new DataInputStream(new BufferedInputStream(in, BUFFER))));
    }

    @SuppressWarnings("unchecked")
    private static Lexica packed() {
        var classes = (Map<String, List<String>>) lexicon("ambiguity-classes-simplified-lowercase");
        var clusters = (Map<String, Set<String>>) lexicon("brown-clusters-simplified-lowercase");
        var names = (PrefixTree<String, Set<String>>) lexicon("named-entity-gazetteers-simplified");
        return new Lexica(WordLexicon.of(classes), WordLexicon.of(clusters), PhrasePacker.pack(names));
    }

    private static Object lexicon(String name) {
        return ModelResource.load(HOME + "lexica/en-" + name + ".xz", in -> object(new XZInputStream(in)));
    }

    private <T> T load(String name, ModelCache.Source source, ModelResource.Reader<T> reader) {
        try {
            return cache.load(name, source, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + name + " cannot be read", e);
        }
    }

    /** The bytes have been checked against their pin: nothing but the models is ever deserialized. */
    private static Object object(InputStream in) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(in, BUFFER))) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("a class of the model is missing", e);
        }
    }
}
