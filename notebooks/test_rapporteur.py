"""Tests of the typed DataFrames: python3 -m unittest discover notebooks"""

import unittest
import warnings

import pandas as pd

import rapporteur
from rapporteur import Iri, XSD, frame, periods, value


def literal(text, datatype=None):
    term = {"type": "literal", "value": text}
    return {**term, "datatype": XSD + datatype} if datatype else term


def results(columns, *rows, **more):
    bindings = [{c: t for c, t in zip(columns, row) if t is not None} for row in rows]
    return {"head": {"vars": columns}, "results": {"bindings": bindings}, **more}


class ValueTest(unittest.TestCase):
    def test_types(self):
        for term, expected in [
            (literal("7", "integer"), 7),
            (literal("-7", "int"), -7),
            (literal("0.5", "decimal"), 0.5),
            (literal("true", "boolean"), True),
            (literal("false", "boolean"), False),
            (literal("2031-03-04", "date"), pd.Period("2031-03-04", freq="D")),
            (literal("2031-03", "gYearMonth"), pd.Period("2031-03", freq="M")),
            (literal("2031", "gYear"), pd.Period("2031", freq="A")),
            (literal("2031-03-04T05:06:07Z", "dateTime"), pd.Timestamp("2031-03-04T05:06:07Z")),
            (literal("Ana Ruiz"), "Ana Ruiz"),
            # words that look like something else stay words
            (literal("7"), "7"),
            (literal("2031-03-04"), "2031-03-04"),
            (literal("true"), "true"),
            # what can't be read stays as it is written
            (literal("soon", "date"), "soon"),
            (literal("many", "integer"), "many"),
            ({"type": "uri", "value": "http://localhost:3030/person/ana-ruiz"}, "http://localhost:3030/person/ana-ruiz"),
        ]:
            with self.subTest(term=term):
                found = value(term)
                self.assertEqual(expected, found)
                self.assertEqual(isinstance(expected, bool), isinstance(found, bool))

    def test_granularity_is_kept(self):
        self.assertEqual(["D", "M", "A-DEC"], [value(literal(t, d)).freqstr for t, d in
                                               [("2031-03-04", "date"), ("2031-03", "gYearMonth"), ("2031", "gYear")]])


class FrameTest(unittest.TestCase):
    def test_columns_have_types(self):
        found = frame(results(
            ["who", "day", "claims", "share", "disputed", "words"],
            [{"type": "uri", "value": "urn:a"}, literal("2031-03-04", "date"), literal("2", "integer"),
             literal("0.5", "double"), literal("true", "boolean"), literal("yes")],
            [None, None, None, None, None, None]))
        self.assertEqual(
            ["object", "datetime64[ns]", "Int64", "float64", "boolean", "object"], [str(t) for t in found.dtypes])
        self.assertEqual(2, found["claims"].sum())
        self.assertTrue(found.iloc[1].isna().all())

    def test_a_month_among_days_makes_periods(self):
        found = frame(results(["t"], [literal("2031-03-04", "date")], [literal("2031-03", "gYearMonth")], [None]))
        self.assertEqual([pd.Period("2031-03-04", "D"), pd.Period("2031-03", "M"), None], list(found["t"]))

    def test_days_far_away_stay_periods(self):
        found = frame(results(["t"], [literal("1066-10-14", "date")]))
        self.assertEqual(1066, found["t"][0].year)

    def test_nothing_found(self):
        found = frame(results(["a", "b"]))
        self.assertEqual((0, ["a", "b"]), (len(found), list(found.columns)))

    def test_a_cut_answer_warns(self):
        with self.assertWarnsRegex(UserWarning, "more rows than these 1"):
            frame(results(["a"], [literal("x")], rapporteur={"truncated": "rows", "limit": 1}))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            frame(results(["a"], [literal("x")]))


class IriTest(unittest.TestCase):
    def test_labels(self):
        for iri, label in [
            ("https://w3id.org/rapporteur#occurred", "occurred"),
            ("http://localhost:3030/meeting/ana-ruiz-tom-okafor", "meeting/ana-ruiz-tom-okafor"),
            ("http://localhost:3030/place/c%C3%B4te", "place/côte"),
            ("urn:x:y", "x:y"),
        ]:
            with self.subTest(iri=iri):
                self.assertEqual(label, Iri(iri).label)
                self.assertEqual(iri, str(Iri(iri)))

    def test_links_are_escaped(self):
        self.assertEqual(
            '<a href="http://x/a?b=&quot;&amp;c">a</a>', Iri('http://x/a?b="&c')._repr_html_())
        self.assertEqual("javascript:alert(1)", Iri("javascript:alert(1)")._repr_html_())


class ShowTest(unittest.TestCase):
    def test_words_are_escaped_and_unknowns_are_empty(self):
        table = pd.DataFrame({"q": ["<b>a & b</b>", None], "n": pd.array([1, None], dtype="Int64"),
                              "d": pd.to_datetime(["2031-03-04", None])})
        text = rapporteur.show(table).data
        self.assertIn("&lt;b&gt;a &amp; b&lt;/b&gt;", text)
        self.assertIn("<td>2031-03-04</td>", text)
        self.assertNotIn("NaT", text)
        self.assertNotIn("None", text)
        self.assertIn("1 more rows", rapporteur.show(table, rows=1).data)


class PeriodsTest(unittest.TestCase):
    def test_times_of_canned_queries(self):
        for text, first, last, granularity in [
            ("2031-03-04", "2031-03-04", "2031-03-04", "day"),
            ("2031-02", "2031-02-01", "2031-02-28", "month"),
            ("2031", "2031-01-01", "2031-12-31", "year"),
            ("2031-03-01/2031-03-09", "2031-03-01", "2031-03-09", "range"),
        ]:
            with self.subTest(text=text):
                row = periods(pd.Series([text])).iloc[0]
                self.assertEqual([pd.Timestamp(first), pd.Timestamp(last), granularity], list(row))

    def test_unknown_stays_unknown(self):
        found = periods(pd.Series(["2031-03-04", None, ""], index=[5, 6, 7]))
        self.assertEqual([False, True, True], list(found["first"].isna()))
        self.assertEqual([5, 6, 7], list(found.index))

    def test_other_words_are_refused(self):
        for text in ("soon", "2031-3", "04.03.2031", "2031-03-04/"):
            with self.subTest(text=text), self.assertRaises(ValueError):
                periods(pd.Series([text]))


if __name__ == "__main__":
    unittest.main()
