package dev.rapporteur.model;

/**
 * A word of a sentence with what the tagger and the parser say of it.
 *
 * @param index place in its sentence, zero-based
 * @param span where it stands in the article's text
 * @param form its characters, with quotation marks and dashes in their plain form
 * @param lemma base form, lower case
 * @param pos Penn Treebank part-of-speech tag
 * @param entity type of the name it belongs to (OntoNotes 5: PERSON, ORG, GPE, DATE …), or "" outside of names
 * @param beginsEntity whether that name begins here
 * @param head index of the token it depends on, or -1 for the root
 * @param label ClearNLP dependency label of that arc, for example {@code nsubj}
 */
public record Token(
        int index,
        TextSpan span,
        String form,
        String lemma,
        String pos,
        String entity,
        boolean beginsEntity,
        int head,
        String label) {
    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isRoot() {
        return head < 0;
    }
}
