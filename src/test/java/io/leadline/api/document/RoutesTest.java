package io.leadline.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import io.leadline.testing.openapi.DescribedCall;
import io.leadline.testing.openapi.OpenApiDocument;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What the server answers is described.
class RoutesTest {
  private final Server server = Server.shared();

  @Test
  void everyHandlerOfTheSyncApiIsDescribed() {
    assertThat(handled()).isNotEmpty().isSubsetOf(described("sync"));
  }

  @Test
  void everyDescribedCallOfTheSyncApiHasAHandler() {
    assertThat(described("sync")).isNotEmpty().isSubsetOf(handled());
  }

  @Test
  void everyAddressOfTheAsyncApiIsDescribedAndNoOther() {
    var addresses =
        server.parts(ServletRegistrationBean.class).stream()
            .flatMap(servlet -> ((ServletRegistrationBean<?>) servlet).getUrlMappings().stream())
            .filter(address -> !address.equals("/"));
    var servers = OpenApiDocument.ALL.getFirst().root().path("servers").valueStream();

    assertThat(addresses)
        .containsExactlyInAnyOrderElementsOf(
            servers
                .map(it -> it.path("url").stringValue().replaceFirst("/$", "") + "/enterprise/*")
                .toList());
  }

  private Set<String> handled() {
    var handled = new TreeSet<String>();
    server
        .parts(RequestMappingHandlerMapping.class)
        .forEach(mapping ->
            mapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> isOfSyncApi(handler.getValue()))
                .flatMap(handler -> routes(handler.getKey()))
                .forEach(handled::add));

    return handled;
  }

  /// Signposts are no calls: they only say which call was meant.
  private static boolean isOfSyncApi(HandlerMethod handler) {
    var type = handler.getBeanType();
    return type.getPackageName().startsWith("io.leadline.api.sync")
        && !type.getSimpleName().equals("SignpostController");
  }

  /// `GET /lead/{}`, for each method and path.
  private static Stream<String> routes(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream()
        .flatMap(path ->
            mapping.getMethodsCondition().getMethods().stream()
                .map(method -> method + " " + withoutNames(path)));
  }

  private static Set<String> described(String document) {
    var calls = new TreeSet<String>();
    DescribedCall.ALL.stream()
        .filter(call -> call.document().name().equals(document))
        .forEach(call -> calls.add(call.method() + " " + withoutNames(call.path())));
    return calls;
  }

  private static String withoutNames(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }
}
