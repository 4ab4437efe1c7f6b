"""Asks a running `rapporteur serve` and gives typed pandas DataFrames.

    import rapporteur
    rapporteur.canned("timeline", since="2031-03-01")
    rapporteur.select("SELECT ?person WHERE { ?person a rap:Person }")

The server's address is in the environment variable RAPPORTEUR_URL; without it, it is http://localhost:3030/.
"""

import html
import json
import os
import re
import urllib.error
import urllib.parse
import urllib.request
import warnings

import pandas as pd
from SPARQLWrapper import JSON, POST, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

DEFAULT_URL = "http://localhost:3030/"
TIMEOUT = 60  # seconds; the server gives a query less

PREFIXES = """\
PREFIX rap: <https://w3id.org/rapporteur#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""

XSD = "http://www.w3.org/2001/XMLSchema#"
NUMBERS = {XSD + name: int for name in ("integer", "int", "long", "short", "nonNegativeInteger", "positiveInteger")}
NUMBERS.update({XSD + name: float for name in ("decimal", "double", "float")})
TIMES = {XSD + "date": "D", XSD + "gYearMonth": "M", XSD + "gYear": "A"}


class Refused(Exception):
    """The server has no answer; the message says why."""


class Iri(str):
    """An IRI that shows itself as a short label, in a notebook with a link; it can be used wherever its text can."""

    @property
    def label(self):
        """What it ends with: "occurred" for a word of the vocabulary, "meeting/ana-ruiz-tom-okafor" for a thing."""
        path = urllib.parse.urlsplit(self)
        return urllib.parse.unquote(path.fragment or path.path.strip("/") or str(self))

    def __repr__(self):
        return self.label

    def _repr_html_(self):
        if urllib.parse.urlsplit(self).scheme not in ("http", "https"):
            return html.escape(self)
        return f'<a href="{html.escape(self)}">{html.escape(self.label)}</a>'


def url(path=""):
    """The address of a path on the server."""
    root = os.environ.get("RAPPORTEUR_URL", DEFAULT_URL)
    return urllib.parse.urljoin(root if root.endswith("/") else root + "/", path)


def select(query):
    """The answer to a SPARQL query of your own; the prefixes rap, rdfs, skos and xsd are known."""
    service = SPARQLWrapper(url("rapporteur/sparql"))
    service.setQuery(PREFIXES + query)
    service.setMethod(POST)
    service.setReturnFormat(JSON)
    service.setTimeout(TIMEOUT)
    try:
        return frame(service.query().convert())
    except SPARQLWrapperException as refused:
        raise Refused(str(refused)) from None
    except urllib.error.URLError as refused:
        raise Refused(_detail(refused)) from None


def canned(name, **parameters):
    """The answer to a canned query; `queries()` lists them with their parameters."""
    address = url("api/queries/" + urllib.parse.quote(name, safe=""))
    given = {key: str(value) for key, value in parameters.items() if value is not None}
    return frame(_read(address + "?" + urllib.parse.urlencode(given) if given else address))


def queries():
    """The canned queries: name, question and parameters."""
    rows = [
        {
            "name": query["name"],
            "question": query["question"],
            "parameters": ", ".join(_parameter(parameter) for parameter in query["parameters"]),
        }
        for query in _read(url("api/queries"))["queries"]
    ]
    return pd.DataFrame(rows, columns=["name", "question", "parameters"])


def _parameter(parameter):
    values = "|".join(parameter.get("values", [parameter["type"]]))
    return f"{parameter['name']}={values}" + (" (needed)" if parameter["required"] else "")


def _read(address):
    request = urllib.request.Request(address, headers={"Accept": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
            return json.load(answer)
    except urllib.error.URLError as refused:
        raise Refused(_detail(refused)) from None


def _detail(refused):
    if not isinstance(refused, urllib.error.HTTPError):
        return f"no server answers at {url()}: start `rapporteur serve`, or name another one in RAPPORTEUR_URL"
    text = refused.read().decode("utf-8", "replace")
    try:
        return json.loads(text)["detail"]
    except (ValueError, KeyError, TypeError):
        return f"{refused.code}: {text.strip()}"


def frame(results):
    """SPARQL results in JSON as a DataFrame.

    Whole numbers are Int64, others float64, truth values boolean. Days are datetime64; where some are only months or
    years, the column holds Periods, which are as long as what was told. An IRI is an Iri. What is unknown is missing.
    """
    columns = results["head"]["vars"]
    rows = [[value(row[column]) if column in row else None for column in columns] for row in results["results"]["bindings"]]
    if "rapporteur" in results:
        warnings.warn(f"there are more rows than these {results['rapporteur']['limit']}; ask for less", stacklevel=3)
    return pd.DataFrame({c: _typed([row[i] for row in rows]) for i, c in enumerate(columns)}, columns=columns)


def value(term):
    """One term of SPARQL results: int, float, bool, Period, Timestamp, Iri or str."""
    text, datatype = term["value"], term.get("datatype", "")
    if term["type"] == "uri":
        return Iri(text)
    try:
        if datatype in NUMBERS:
            return NUMBERS[datatype](text)
        if datatype in TIMES:
            return pd.Period(text, freq=TIMES[datatype])
        if datatype == XSD + "boolean":
            return text in ("true", "1")
        if datatype == XSD + "dateTime":
            return pd.Timestamp(text)
    except ValueError:
        pass  # a time zone after a day, say: better words than nothing
    return text


def _typed(values):
    known = [v for v in values if v is not None]
    if known and all(type(v) is bool for v in known):
        return pd.array(values, dtype="boolean")
    if known and all(type(v) is int for v in known):
        return pd.array(values, dtype="Int64")
    if known and all(type(v) in (int, float) for v in known):
        return pd.Series(values, dtype="float64")
    if known and all(isinstance(v, pd.Timestamp) for v in known):
        return pd.to_datetime(pd.Series(values), utc=True)
    if known and all(_is_day(v) for v in known):
        return pd.to_datetime(pd.Series([v and v.to_timestamp() for v in values]))
    return pd.Series(values, dtype="object")


def _is_day(v):
    # datetime64 in nanoseconds holds no other years
    return isinstance(v, pd.Period) and v.freqstr == "D" and 1678 <= v.year <= 2261


def periods(when):
    """First day, last day and granularity of times as canned queries write them: 2031, 2031-03, 2031-03-04, or two days
    with a slash between. What is unknown stays missing."""
    rows = [_period(text) for text in when]
    return pd.DataFrame(rows, columns=["first", "last", "granularity"], index=getattr(when, "index", None))


def _period(text):
    if not isinstance(text, str) or not text:
        return None, None, None
    ends = text.split("/", 1)
    granularity = "range" if len(ends) == 2 else {4: "year", 7: "month", 10: "day"}.get(len(text))
    if granularity is None or not all(re.fullmatch(r"\d{4}(-\d\d){0,2}", end) for end in ends):
        raise ValueError(f"{text!r} is no time such as 2031, 2031-03, 2031-03-04 or 2031-03-01/2031-03-09")
    first, last = pd.Period(ends[0]), pd.Period(ends[-1])
    return first.start_time.normalize(), last.end_time.normalize(), granularity


def show(table, rows=20):
    """The table for a notebook: IRIs as links with short labels, days without hours, no word where nothing is known."""
    from IPython.display import HTML

    text = table.head(rows).astype(object).applymap(_cell).to_html(escape=False, index=False)
    more = f"<p>{len(table) - rows} more rows</p>" if len(table) > rows else ""
    return HTML(text + more)


def _cell(v):
    if v is None or v is pd.NA or v is pd.NaT or (isinstance(v, float) and v != v):
        return ""
    if isinstance(v, Iri):
        return v._repr_html_()
    if isinstance(v, pd.Timestamp) and v == v.normalize():
        return v.date().isoformat()
    return html.escape(str(v))
