// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published is complete, and stands alone. {@link PublicSignaturesTest} has the scopes. */
class PublishedPomTest {

  @ParameterizedTest
  @CsvSource({"client,''", "testing,-testing", "generator,-generator"})
  void saysWhatMavenCentralAsksFor(String folder, String suffix) throws Exception {
    PublishedPom pom = PublishedPom.of(folder);
    String project = "cloudflare-magic-transit";

    assertThat(pom.texts("/project/groupId")).containsExactly("io.github.magictransit");
    assertThat(pom.texts("/project/artifactId"))
        .isEqualTo(pom.texts("/project/name"))
        .containsExactly(project + suffix);
    assertThat(pom.texts("/project/description")).singleElement().asString().endsWith(".");
    assertThat(pom.texts("/project/url"))
        .containsExactly("https://github.com/magictransit/" + project);
    assertThat(pom.texts("/project/scm/url")).isEqualTo(pom.texts("/project/url"));
    assertThat(pom.texts("/project/scm/connection | /project/scm/developerConnection"))
        .hasSize(2)
        .allMatch(connection -> connection.matches("scm:git:\\S+/" + project + "\\.git"));
    assertThat(pom.texts("/project/licenses/license/name")).containsExactly("Apache-2.0");
    assertThat(pom.texts("/project/licenses/license/url"))
        .containsExactly("https://www.apache.org/licenses/LICENSE-2.0");
    assertThat(pom.texts("/project/developers/developer/name")).hasSize(1);
    assertThat(pom.texts("/project/developers/developer/url")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"client", "testing", "generator"})
  void needsNothingOfThisBuild(String folder) throws Exception {
    PublishedPom pom = PublishedPom.of(folder);

    assertThat(
            pom.texts(
                "/project/parent | /project/properties | /project/build | /project/profiles"
                    + " | /project/repositories | /project/dependencyManagement"
                    + " | //text()[contains(., '${')]"))
        .isEmpty();
    assertThat(pom.texts("/project/dependencies/dependency[not(version)]/artifactId")).isEmpty();
    assertThat(pom.texts("/project/dependencies/dependency/scope"))
        .contains("compile")
        .doesNotContain("test");
  }

  @Test
  void theStandInGivesCompilersNullnessAlone() throws Exception {
    PublishedPom pom = PublishedPom.of("testing");

    assertThat(pom.dependencies("compile")).containsExactly("jspecify");
    assertThat(pom.dependencies("runtime"))
        .containsExactly("jackson-databind", "wiremock-standalone");
  }
}
