package dev.rapporteur.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that the authority is written in. */
final class AuthorityTerm {
    static {
        JenaSystem.init(); // else a first touch of RDF below starts Jena in the middle of RDF's own initialization
    }

    static final String RAP = "https://w3id.org/rapporteur#";
    static final String WIKIDATA = "http://www.wikidata.org/entity/";

    static final Node TYPE = RDF.type.asNode();
    static final Node LABEL = RDFS.label.asNode();
    static final Node ALT_LABEL = SKOS.altLabel.asNode();
    static final Node SAME_AS = OWL.sameAs.asNode();

    static final Node PLACE = rap("Place");
    static final Node COUNTRY = rap("Country");
    static final Node SOURCE = rap("Source");
    static final Node NEWS_AGENCY = rap("NewsAgency");
    static final Node OFFICE_TITLE = rap("OfficeTitle");
    static final Node RANK = rap("Rank");
    static final Node ORGANIZATION = rap("Organization");
    static final Node NICKNAME = rap("Nickname");
    static final Node OFFICE_TERM = rap("OfficeTerm");

    static final Node COUNTRY_CODE = rap("countryCode");
    static final Node DEMONYM = rap("demonym");
    static final Node CAPITAL = rap("capital");
    static final Node METONYM = rap("metonym");
    static final Node CITY = rap("city");
    static final Node DOMAIN = rap("domain");
    static final Node TITLE = rap("title");
    static final Node VARIANT = rap("variant");
    static final Node SEAT = rap("seat");
    static final Node ABBREVIATION = rap("abbreviation");
    static final Node RANK_KIND = rap("rankKind");
    static final Node GIVEN_NAME = rap("givenName");
    static final Node SHORT_FORM = rap("shortForm");
    static final Node FULL_NAME = rap("fullName");
    static final Node FAMILY_NAME = rap("familyName");
    static final Node FROM = rap("from");
    static final Node UNTIL = rap("until");

    private AuthorityTerm() {}

    private static Node rap(String name) {
        return NodeFactory.createURI(RAP + name);
    }
}
