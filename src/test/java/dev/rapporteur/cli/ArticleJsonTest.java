package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.model.TextSpan;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields that ../shared/tools/evaluate.py reads, and the ones it does not. */
class ArticleJsonTest {
    private static final String TEXT = "Foreign Minister Mara Quillen met Tomas Brandvold.";
    private static final Party MARA = Party.person("Mara Quillen");
    private static final Party TOMAS = Party.person("Tomas Brandvold");
    private static final Evidence EVIDENCE = new Evidence(new TextSpan(0, TEXT.length()), TEXT, "met");
    private static final String PROOF = "'quote':'" + TEXT + "','start':0,'end':" + TEXT.length() + ",'foundBy':'met'";

    @Test
    void unknownHasNoField() throws Exception {
        check(
                "{'file':'a.txt','id':'a','cites':[],'authors':[],'people':[],"
                        + "'tenures':[],'meetings':[],'proposals':[],'sanctions':[]}",
                report(Metadata.UNKNOWN, List.of(), List.of()),
                Map.of());
    }

    @Test
    void metadataAndPeople() throws Exception {
        Metadata metadata = new Metadata(
                Optional.of("Ministers meet"),
                Optional.of("The Harbour Gazette"),
                Optional.of("Harbour Feed"),
                Optional.of(LocalDate.of(2025, 3, 4)),
                List.of("Ada Wren"),
                Optional.of(URI.create("https://gazette.example/1")),
                Optional.of("LISBON"));
        Person mara = new Person("Mara Quillen", List.of("Quillen"), List.of(new TextSpan(17, 29)));
        check(
                "{'file':'a.txt','id':'a','title':'Ministers meet','outlet':'The Harbour Gazette',"
                        + "'carrier':'Harbour Feed','published':'2025-03-04','url':'https://gazette.example/1',"
                        + "'dateline':'LISBON','authors':['Ada Wren'],'cites':['Tidewater News'],"
                        + "'people':[{'name':'Mara Quillen','aliases':['Quillen']}],"
                        + "'tenures':[],'meetings':[],'proposals':[],'sanctions':[]}",
                new ArticleReport(article(metadata), List.of(mara), List.of("Tidewater News"), List.of()),
                Map.of());
    }

    @Test
    void claimsOfEveryKind() throws Exception {
        Claim tenure = new TenureClaim(
                MARA,
                "Foreign Minister",
                Optional.of(Party.country("Portugal")),
                true,
                TenureClaim.Phase.CURRENT,
                false,
                Optional.of(TemporalValue.year(2024, "since 2024")),
                Optional.empty(),
                Stance.ASSERTS,
                Optional.empty(),
                EVIDENCE);
        Claim proposal = new ProposalClaim(
                "ten-point plan",
                OptionalInt.of(10),
                List.of(MARA),
                List.of(TOMAS),
                List.of("an end to tariffs"),
                List.of(),
                List.of(TOMAS),
                Optional.empty(),
                ProposalClaim.Status.REJECTED,
                Stance.ASSERTS,
                Optional.of(new Attribution(TOMAS, "said", true, Optional.of(Party.organization("Tidewater News")))),
                EVIDENCE);
        Claim sanction = new SanctionClaim(
                List.of(Party.country("Portugal")),
                List.of(Party.organization("Grey Line Shipping")),
                "asset freeze",
                Optional.of(TemporalValue.month(YearMonth.of(2025, 2), "in February")),
                SanctionClaim.Status.IMPOSED,
                Stance.DECLINES_TO_CONFIRM,
                Optional.empty(),
                EVIDENCE);
        check(
                "{'file':'a.txt','id':'a','cites':[],'authors':[],'people':[],"
                        + "'tenures':[{'person':'Mara Quillen','title':'Foreign Minister','organization':'Portugal',"
                        + "'organizationInferred':true,'phase':'current','acting':false,'from':'2024',"
                        + "'stance':'asserts'," + PROOF + "}],'meetings':[],"
                        + "'proposals':[{'label':'ten-point plan','points':10,'proposers':['Mara Quillen'],"
                        + "'addressees':['Tomas Brandvold'],'status':'rejected','provisions':['an end to tariffs'],"
                        + "'acceptedBy':[],'rejectedBy':['Tomas Brandvold'],'stance':'asserts',"
                        + "'speaker':'Tomas Brandvold','cue':'said','direct':true,'via':'Tidewater News'," + PROOF
                        + "}],"
                        + "'sanctions':[{'imposers':['Portugal'],'targets':['Grey Line Shipping'],"
                        + "'measure':'asset freeze','date':'2025-02','status':'imposed',"
                        + "'stance':'declines to confirm'," + PROOF + ",'event':'http://localhost:3030/sanction/x'}]}",
                report(Metadata.UNKNOWN, List.of(), List.of(sanction, proposal, tenure)),
                Map.of(new ClaimRef(new ArticleId("a"), 0), "http://localhost:3030/sanction/x"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PROPOSED, proposed",
        "PLANNED, planned",
        "ONGOING, ongoing",
        "OCCURRED, occurred",
        "POSTPONED, cancelled",
        "CANCELLED, cancelled",
        "DID_NOT_OCCUR, denied"
    })
    void meetingsHaveAStatusWord(MeetingClaim.Status status, String word) throws Exception {
        Claim meeting = new MeetingClaim(
                List.of(MARA, TOMAS),
                MeetingClaim.Kind.CALL,
                Optional.of("Lisbon"),
                Optional.of(TemporalValue.day(LocalDate.of(2025, 3, 3), "Monday")),
                status,
                Stance.ASSERTS,
                Optional.empty(),
                EVIDENCE);
        check(
                "{'file':'a.txt','id':'a','cites':[],'authors':[],'people':[],'tenures':[],"
                        + "'meetings':[{'participants':['Mara Quillen','Tomas Brandvold'],'kind':'call',"
                        + "'place':'Lisbon','date':'2025-03-03','status':'" + word + "','stance':'asserts'," + PROOF
                        + "}],'proposals':[],'sanctions':[]}",
                report(Metadata.UNKNOWN, List.of(), List.of(meeting)),
                Map.of());
    }

    private static void check(String expected, ArticleReport report, Map<ClaimRef, String> events) throws Exception {
        String line = new ArticleJson(events).write(report);
        assertEquals(-1, line.indexOf('\n'));
        ObjectMapper mapper = new ObjectMapper();
        JsonNode tree = mapper.readTree(expected.replace('\'', '"'));
        assertEquals(tree, mapper.readTree(line));
    }

    private static ArticleReport report(Metadata metadata, List<String> cites, List<Claim> claims) {
        return new ArticleReport(article(metadata), List.of(), cites, claims);
    }

    private static Article article(Metadata metadata) {
        return new Article(new ArticleId("a"), "a.txt", TEXT, List.of(), metadata);
    }
}
