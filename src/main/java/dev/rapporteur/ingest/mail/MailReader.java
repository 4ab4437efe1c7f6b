package dev.rapporteur.ingest.mail;

import dev.rapporteur.ingest.Damage;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.InputFile;
import dev.rapporteur.ingest.PlainPassages;
import dev.rapporteur.ingest.Statements;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.html.HtmlDecoding;
import dev.rapporteur.ingest.html.Markup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Articles that came by e-mail: the plain text of the message where it has any, else its page. */
public final class MailReader {
    private static final String WHAT = "e-mail";
    private static final int DEPTH = 20;
    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setMaxContentLen(InputFile.MAX_BYTES)
            .setMaxHeaderCount(1000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(-1)
            .build();

    private MailReader() {}

    /** The story of a message. */
    public static Story read(InputFile file) throws UnreadableArticleException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try {
            return story(file.path(), builder.parseMessage(new ByteArrayInputStream(file.bytes())));
        } catch (IOException | RuntimeException broken) { // what the library cannot make sense of
            throw Damage.of(file.path(), WHAT, broken);
        }
    }

    private static Story story(String path, Message message) throws IOException, UnreadableArticleException {
        Statements.Draft stated = Statements.draft();
        Optional.ofNullable(message.getSubject())
                .ifPresent(subject -> stated.add(Field.TITLE, subject, "mail subject"));
        Optional.ofNullable(message.getHeader().getField("Date"))
                .ifPresent(date -> stated.add(Field.PUBLISHED, date.getBody(), "mail date"));
        if (message.getFrom() != null) {
            message.getFrom().stream()
                    .limit(1)
                    .map(Mailbox::getDomain)
                    .forEach(domain -> stated.add(
                            Field.CARRIER,
                            "https://" + domain,
                            "mail sender")); // an address, so that only known ones count
        }
        List<Entity> parts = new ArrayList<>();
        collect(message, 0, parts);
        Optional<String> plain = text(parts, "text/plain");
        Optional<String> page = text(parts, "text/html");
        return plain.isPresent() || page.isEmpty()
                ? new Story(path, WHAT, stated, PlainPassages.of(plain.orElse("")), List.of())
                : Markup.page(path, page.get()).with(stated);
    }

    /** What is shown of a message, not what is attached. */
    private static void collect(Entity entity, int depth, List<Entity> parts) {
        if (entity.getBody() instanceof Multipart several && depth < DEPTH) {
            several.getBodyParts().forEach(part -> collect(part, depth + 1, parts));
        } else if (entity.getBody() instanceof Message inner && depth < DEPTH) {
            collect(inner, depth + 1, parts);
        } else if (!"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            parts.add(entity);
        }
    }

    private static Optional<String> text(List<Entity> parts, String type) throws IOException {
        for (Entity part : parts) {
            if (type.equalsIgnoreCase(part.getMimeType()) && part.getBody() instanceof SingleBody body) {
                byte[] bytes = body.getInputStream().readAllBytes();
                String text = HtmlDecoding.decode(bytes, Optional.ofNullable(part.getCharset()));
                if (!text.isBlank()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }
}
