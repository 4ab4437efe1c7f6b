package dev.rapporteur.serve.pages.editor;

/**
 * What is different in our copy of Fuseki's web UI. Each is a piece of its text that occurs once in all its files; a
 * test tells if another version of the UI has it no longer.
 */
enum Change {
    /** The services lie at the root of the server, and not below the page. */
    ROOT("this.pathname=t.pathname", "this.pathname=t.pathname.replace(/ui\\/$/,\"\")"),
    /** Our queries stand before the two of the UI. */
    QUERIES(
            "queries:[{value:SELECT_TRIPLES_QUERY",
            "queries:[...window.rapporteur.queries,{value:SELECT_TRIPLES_QUERY"),
    /** Our prefixes stand before those of the UI, which are among them. */
    PREFIXES(
            "prefixes:[{uri:\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\",text:\"rdf\"},"
                    + "{uri:\"http://www.w3.org/2000/01/rdf-schema#\",text:\"rdfs\"},"
                    + "{uri:\"http://www.w3.org/2002/07/owl#\",text:\"owl\"},"
                    + "{uri:\"http://www.w3.org/2001/XMLSchema#\",text:\"xsd\"}]",
            "prefixes:window.rapporteur.prefixes"),
    /** Which prefixes there are is asked here, and not of a site that would learn of each visit. */
    KNOWN_PREFIXES(
            "(window.location.protocol.indexOf(\"http\")===0?\"//\":\"http://\")+\"prefix.cc/popular/all.file.json\"",
            "\"./" + Examples.PREFIXES + "\""),
    /** Which terms begin so is asked here, and not of a site that would learn what is typed. */
    KNOWN_TERMS(
            "\"\".concat(Te,\"lov.linkeddata.es/dataset/lov/api/v2/autocomplete/terms?\")",
            "\"./" + Examples.TERMS + "?\""),
    /** The examples are there before the program starts, and so is a way back. */
    PAGE(
            "<div id=\"app\"></div>",
            "<nav class=\"rapporteur\" aria-label=\"Site\"><a href=\"../\">Rapporteur</a>"
                    + " <a href=\"../queries\">Questions</a>"
                    + " <a href=\"#/dataset/rapporteur/query\">Query the dataset</a></nav>\n"
                    + "    <div id=\"app\"></div>"),
    HEAD(
            "<title>Apache Jena Fuseki UI</title>",
            "<title>Query editor – Rapporteur</title>\n"
                    + "    <link rel=\"stylesheet\" href=\"../assets/editor.css\">\n"
                    + "    <script src=\"./" + Examples.FILE + "\"></script>");

    private final String theirs;
    private final String ours;

    Change(String theirs, String ours) {
        this.theirs = theirs;
        this.ours = ours;
    }

    String in(String text) {
        return text.replace(theirs, ours);
    }

    boolean isIn(String text) {
        return text.contains(ours);
    }
}
