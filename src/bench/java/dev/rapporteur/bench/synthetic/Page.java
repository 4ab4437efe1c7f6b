package dev.rapporteur.bench.synthetic;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.TextFingerprint;
import dev.rapporteur.model.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An article while it is written: one paragraph per claim. Each person has one name in it. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<String, List<TextSpan>> mentions = new LinkedHashMap<>();

    /** Names a person, for the whole page by the same name. */
    Party name(int rank, Persona persona, Dice dice) {
        String name = names.computeIfAbsent(rank, k -> {
            String wish = persona.named(dice);
            return names.containsValue(wish) ? persona.name() : wish;
        });
        return Party.person(name);
    }

    /** Adds a paragraph without a claim. */
    TextSpan paragraph(String words) {
        int start = text.length();
        text.append(words);
        TextSpan span = new TextSpan(start, text.length());
        text.append("\n\n");
        blocks.add(new Block(Block.Role.PARAGRAPH, span));
        names.values().forEach(name -> mention(name, start));
        return span;
    }

    /** Adds a paragraph and the claim that rests on it. */
    void claim(String words, String rule, Function<Evidence, Claim> claim) {
        claims.add(claim.apply(new Evidence(paragraph(words), words, rule)));
    }

    private void mention(String name, int from) {
        int at = text.indexOf(name, from);
        if (at >= 0) {
            mentions.computeIfAbsent(name, k -> new ArrayList<>()).add(new TextSpan(at, at + name.length()));
        }
    }

    ArticleReport report(ArticleId id, Metadata metadata, TextFingerprint fingerprint, List<String> cites) {
        List<Person> people = mentions.entrySet().stream()
                .map(entry -> new Person(entry.getKey(), List.of(), entry.getValue()))
                .toList();
        return new ArticleReport(
                new Article(id, id + ".txt", text.toString(), blocks, metadata, Optional.of(fingerprint)),
                people,
                cites,
                claims);
    }
}
