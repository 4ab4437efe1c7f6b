"""Reads the service at the address given as a graph of rdflib; prints what it finds."""

import sys

from rdflib import Graph, Literal, Namespace
from rdflib.namespace import RDFS
from rdflib.plugins.stores.sparqlstore import SPARQLStore

RAP = Namespace("https://w3id.org/rapporteur#")

for method in ("GET", "POST"):
    graph = Graph(store=SPARQLStore(sys.argv[1], method=method))
    print(method, "pattern", sorted(str(graph.value(person, RDFS.label)) for person in set(graph.subjects(RAP.met))))
    print(method, "contains", (None, RDFS.label, Literal("Amara Okafor")) in graph, (None, RDFS.label, Literal("Nobody")) in graph)
    rows = graph.query(
        "SELECT DISTINCT ?day { ?meeting a rap:Meeting ; rap:status ?state ; rap:date ?day }",
        initNs={"rap": RAP}, initBindings={"state": RAP.occurred})
    print(method, "query", [row.day.toPython().isoformat() for row in rows])
