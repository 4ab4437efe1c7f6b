"""Asks the service at the address given, in every way that SPARQLWrapper knows; prints what it finds."""

import sys

from SPARQLWrapper import CSV, GET, JSON, N3, POST, RDFXML, TSV, TURTLE, XML, SPARQLWrapper

MET = """
PREFIX rap: <https://w3id.org/rapporteur#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?name { ?person a rap:Person ; rap:met ?other ; rdfs:label ?name } ORDER BY ?name
"""
GRAPH = "PREFIX rap: <https://w3id.org/rapporteur#> CONSTRUCT { ?a rap:met ?b } WHERE { ?a rap:met ?b }"


def ask(query, form, method):
    service = SPARQLWrapper(sys.argv[1])
    service.setQuery(query)
    service.setReturnFormat(form)
    service.setMethod(method)
    return service.query().convert()


for method in (GET, POST):
    names = [row["name"]["value"] for row in ask(MET, JSON, method)["results"]["bindings"]]
    print(method, "JSON", names)
    print(method, "CSV", ask(MET, CSV, method).decode("utf-8").split())
    print(method, "TSV", ask(MET, TSV, method).decode("utf-8").split())
    print(method, "XML", [node.firstChild.data for node in ask(MET, XML, method).getElementsByTagName("literal")])
    print(method, "ASK", ask("ASK { ?s ?p ?o }", JSON, method)["boolean"])
    print(method, "XML", len(ask(GRAPH, XML, method)))
    print(method, "RDF/XML", len(ask(GRAPH, RDFXML, method)))
    print(method, "Turtle", ask(GRAPH, TURTLE, method).decode("utf-8").count("rap:met"))
    print(method, "N3", ask(GRAPH, N3, method).decode("utf-8").count("rap:met"))
