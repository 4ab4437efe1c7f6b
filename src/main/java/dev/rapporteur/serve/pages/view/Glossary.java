package dev.rapporteur.serve.pages.view;

import java.util.List;

/** Terms of the vocabulary, under a heading. */
public record Glossary(String heading, List<Term> terms) {
    public Glossary {
        terms = List.copyOf(terms);
    }

    /** A term: the end of its IRI, what people call it, and what it means. */
    public record Term(String name, String label, String meaning) {}
}
