package org.restory.examples.ehr.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.restory.examples.ehr.advice.Advice;
import org.restory.model.Id;

/** Serves the pages of one advice on this machine, with the headers that the service sends. */
final class Site implements AutoCloseable {
  private static final String WHY_NOT = "why-not=";

  private final HttpServer server;
  private final Advice advice;

  private Site(HttpServer server, Advice advice) {
    this.server = server;
    this.advice = advice;
  }

  static Site of(Advice advice) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Site site = new Site(server, advice);
    server.createContext("/", site::answer);
    server.start();
    return site;
  }

  /** The address of the page. */
  String advice() {
    return root() + "/advice/" + Sample.ID;
  }

  /** The address of an answer to why not. */
  String whyNot(String exercise) {
    return advice() + "?" + WHY_NOT + exercise;
  }

  /** The address of a page that is gone. */
  String gone() {
    return root() + "/advice/gone";
  }

  private String root() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = exchange.getRequestURI().getQuery();
    if (path.equals("/assets/advice.css")) {
      send(exchange, "text/css; charset=utf-8", Sample.PAGE.stylesheet());
    } else if (!path.endsWith(Sample.ID)) {
      send(exchange, "text/html; charset=utf-8", Sample.PAGE.gone().getBytes(UTF_8));
    } else {
      String html = query != null && query.startsWith(WHY_NOT)
          ? Sample.PAGE.whyNot(advice, Id.of(query.substring(WHY_NOT.length())))
          : Sample.PAGE.html(advice);
      send(exchange, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
