package dev.rapporteur.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What tags a word may have: {@code bank} may be {@code NN} or {@code VB}. */
record WordLexicon(WordTable words, TagTable tags) {
    static WordLexicon of(Map<String, ? extends Collection<String>> entries) {
        WordTable words = WordTable.of(entries.keySet().stream().sorted().toList());
        TagTable.Builder tags = new TagTable.Builder(entries.size());
        new TreeMap<>(entries).forEach((word, some) -> tags.put(words.number(word), some));
        return new WordLexicon(words, tags.build());
    }

    static WordLexicon read(DataInput in) throws IOException {
        return new WordLexicon(WordTable.read(in), TagTable.read(in));
    }

    void write(DataOutput out) throws IOException {
        words.write(out);
        tags.write(out);
    }

    Optional<List<String>> find(String word) {
        int number = words.number(word);
        return number == WordTable.NONE ? Optional.empty() : tags.find(number);
    }
}
