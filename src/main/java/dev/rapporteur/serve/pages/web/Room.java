package dev.rapporteur.serve.pages.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A part of the site that is read and never written: it answers GET and HEAD. */
public final class Room extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Reception reception;

    public Room(Reception reception) {
        this.reception = reception;
    }

    /** Answers visits. */
    @FunctionalInterface
    public interface Reception {
        Answer answer(Visit visit);
    }

    /** HEAD is answered as GET; the container leaves the body out. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reception.answer(Visit.of(request)).write(request, response);
    }
}
