// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the arguments of one method of a generated interface become a request. */
final class RequestPlan {
  private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]+)}");

  private final Json json;
  private final MethodMetadata method;
  private final Request.HttpMethod httpMethod;
  private final Map<String, Collection<String>> headers;

  /** The literal parts of the URL. Between each two of them stands a parameter of the path. */
  private final List<String> literals = new ArrayList<>();

  private final List<Integer> pathIndexes = new ArrayList<>();

  RequestPlan(MethodMetadata method, String baseUrl, Json json) {
    RequestTemplate template = method.template();
    if (method.urlIndex() != null
        || !method.formParams().isEmpty()
        || !method.indexToExpanderClass().isEmpty()
        || template.bodyTemplate() != null
        || method.isIgnored()) {
      throw new IllegalArgumentException(method.configKey() + " is no method of our templates");
    }
    this.json = json;
    this.method = method;
    this.httpMethod = Request.HttpMethod.valueOf(template.method());
    this.headers = new LinkedHashMap<>(template.headers());
    Matcher path = EXPRESSION.matcher(template.url());
    StringBuilder literal = new StringBuilder(baseUrl);
    while (path.find()) {
      path.appendReplacement(literal, "");
      literals.add(literal.toString());
      literal.setLength(0);
      pathIndexes.add(indexOf(path.group(1)));
    }
    literals.add(path.appendTail(literal).toString());
  }

  private int indexOf(String parameter) {
    return method.indexToName().entrySet().stream()
        .filter(argument -> argument.getValue().contains(parameter))
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  Type returnType() {
    return method.returnType();
  }

  Request request(@Nullable Object[] arguments) {
    Map<String, Collection<String>> all = new LinkedHashMap<>(headers);
    mapAt(method.headerMapIndex(), arguments)
        .forEach((name, value) -> all.put((String) name, headerTexts((String) name, value)));
    byte @Nullable [] body = null;
    Object value = method.bodyIndex() == null ? null : arguments[method.bodyIndex()];
    if (value != null) {
      body = json.write(value);
      all.put("Content-Length", List.of(String.valueOf(body.length)));
    }
    return Request.create(
        httpMethod,
        UrlText.withQuery(path(arguments), mapAt(method.queryMapIndex(), arguments)),
        all,
        body,
        StandardCharsets.UTF_8,
        method.template());
  }

  private static Collection<String> headerTexts(String name, Object value) {
    Collection<String> texts = UrlText.texts(value);
    for (String text : texts) {
      if (!HeaderText.isSendable(text)) {
        throw new IllegalArgumentException(
            "Nothing was sent: " + name + " holds a control character or one that is not ASCII");
      }
    }
    return texts;
  }

  private String path(@Nullable Object[] arguments) {
    StringBuilder url = new StringBuilder(literals.get(0));
    for (int i = 0; i < pathIndexes.size(); i++) {
      url.append(UrlText.encoded(String.valueOf(arguments[pathIndexes.get(i)])));
      url.append(literals.get(i + 1));
    }
    return url.toString();
  }

  private static Map<?, ?> mapAt(@Nullable Integer index, @Nullable Object[] arguments) {
    return index == null ? Map.of() : (Map<?, ?>) Objects.requireNonNull(arguments[index]);
  }
}
