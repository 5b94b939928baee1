// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.openapitools.codegen.OpenAPINormalizer;

/**
 * Puts the plain form of a specification in place of what the framework read, before it gives names
 * to schemas. The framework finds the class by its name.
 */
public final class PlainNormalizer extends OpenAPINormalizer {
  private static final String FILE = "x-file";
  private static final String DONE = "x-plain";

  private final OpenAPI openApi;
  private final Path file;

  /** Takes what the framework read, and the rules of {@link #use}. */
  public PlainNormalizer(OpenAPI openApi, Map<String, String> rules) {
    super(openApi, ofFramework(rules));
    this.openApi = openApi;
    this.file = Path.of(rules.get(FILE));
  }

  private static Map<String, String> ofFramework(Map<String, String> rules) {
    Map<String, String> others = new HashMap<>(rules);
    others.remove(FILE);
    others.remove("NORMALIZER_CLASS");
    others.remove("NORMALIZE_31SPEC"); // It is OpenAPI 3.0 by then.
    return others;
  }

  /** Makes the framework use this class. */
  static void use(Map<String, String> rules, String file) {
    rules.put("NORMALIZER_CLASS", PlainNormalizer.class.getName());
    rules.put(FILE, file);
  }

  /** Fails if the specification is not in its plain form: the framework hides why. */
  static void requireDone(OpenAPI openApi) {
    if (openApi.getExtensions() == null || openApi.getExtensions().remove(DONE) == null) {
      throw new IllegalStateException("The specification could not be put into plain words");
    }
  }

  @Override
  protected void normalize() {
    OpenAPI plain = Plain.of(Specification.read(file));
    openApi.setOpenapi(plain.getOpenapi());
    openApi.setSpecVersion(SpecVersion.V30);
    openApi.setPaths(plain.getPaths());
    openApi.setComponents(plain.getComponents());
    super.normalize();
    openApi.addExtension(DONE, true);
  }
}
