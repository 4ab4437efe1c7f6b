package dev.rapporteur.serve.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A response that is sent when it is complete, by {@link #send()}. */
final class Answer extends HttpServletResponseWrapper {
    /** Messages of errors, which repeat what the client sent, are no longer. */
    private static final int MESSAGE = 400;

    private static final String JSON_RESULTS = "application/sparql-results+json";

    private final boolean isHead;
    private final AnswerBytes bytes;
    private Optional<PrintWriter> writer = Optional.empty();
    private Optional<Cut> cut = Optional.empty();

    Answer(HttpServletRequest request, HttpServletResponse response, long most, Buffers buffers) {
        super(response);
        this.isHead = request.getMethod().equals("HEAD");
        this.bytes = new AnswerBytes(most, buffers);
    }

    int size() {
        return bytes.size();
    }

    void cut(Cut how) {
        cut = Optional.of(how);
    }

    Optional<Cut> cut() {
        return cut;
    }

    /** Another answer than the one that was being made. */
    void replace(int status, String message) throws IOException {
        resetBuffer();
        cut = Optional.empty();
        setStatus(status);
        setContentType("text/plain");
        setCharacterEncoding("UTF-8");
        bytes.print(message + "\n");
    }

    /** An answer that did not fit is none, whatever became of the failure. */
    void replaceIfTooLarge() throws IOException {
        Optional<AnswerTooLargeException> failure = bytes.failure();
        if (failure.isPresent()) {
            replace(failure.get().status(), String.valueOf(failure.get().getMessage()));
        }
    }

    void send() throws IOException {
        writer.ifPresent(PrintWriter::flush);
        if (getResponse().isCommitted()) {
            return;
        }
        String type = Optional.ofNullable(getContentType()).orElse("");
        if (getStatus() >= SC_BAD_REQUEST && type.startsWith("text/plain")) {
            shorten();
        }
        cut.ifPresent(how -> tell(how, type));
        if (!isHead || bytes.size() > 0) {
            getResponse().setContentLengthLong(bytes.size());
        }
        bytes.sendTo(getResponse().getOutputStream());
    }

    private void tell(Cut how, String type) {
        setHeader(Cut.HEADER, how.by());
        if (type.startsWith(JSON_RESULTS)) {
            bytes.replaceLastBrace(how.closing());
        }
    }

    private void shorten() {
        String message = Escaped.of(bytes.text().strip(), MESSAGE);
        bytes.clear();
        bytes.print(message + "\n");
    }

    void release() {
        bytes.release();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return bytes;
    }

    @Override
    public PrintWriter getWriter() {
        PrintWriter made =
                writer.orElseGet(() -> new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false));
        writer = Optional.of(made);
        return made;
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void flushBuffer() {
        writer.ifPresent(PrintWriter::flush);
    }

    @Override
    public void resetBuffer() {
        writer = Optional.empty();
        bytes.clear();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    /** The length is known at the end. */
    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (isHead) {
            super.setContentLengthLong(length);
        }
    }
}
