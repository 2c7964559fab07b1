package io.leadline.bench.server;

import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.MalformedJsonException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.apache.catalina.startup.Tomcat;

/// The least that a server of posts does: Tomcat on virtual threads, and a servlet that reads and
/// parses the body and answers the constant.
final class BareServer {
  private BareServer() {}

  /// Serves until the process ends.
  ///
  /// @param args the port
  public static void main(String[] args) throws Exception {
    var tomcat = new Tomcat();
    tomcat.setPort(Integer.parseInt(args[0]));
    tomcat
        .getConnector()
        .getProtocolHandler()
        .setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
    var context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "bare", new BareServlet());
    context.addServletMappingDecoded("/*", "bare");
    tomcat.start();
    tomcat.getServer().await();
  }

  private static final class BareServlet extends HttpServlet {
    private static final byte[] ANSWER =
        "{\"status\":\"QUEUED\",\"message\":\"success\"}".getBytes(StandardCharsets.UTF_8);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        JsonReader.read(request.getInputStream().readAllBytes());
        response.setContentType("application/json");
        response.setContentLength(ANSWER.length);
        response.getOutputStream().write(ANSWER);
      } catch (MalformedJsonException e) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      }
    }
  }
}
