// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the public API against a committed text, so that no change of it goes unseen. What the
 * fragment adds to the models is no accident and needs no record; what it takes away does. {@code
 * -Dapi.record=true} writes the text anew.
 */
class PublicApiTest {
  private static final Path COMMITTED =
      Path.of("src/test/resources/io/github/magictransit/public-api.txt");

  @Test
  void isTheCommittedOne() throws Exception {
    String now = text();
    if (Boolean.getBoolean("api.record")) {
      Files.writeString(COMMITTED, now);
    }
    String committed = Files.readString(COMMITTED);
    assertThat(differences(committed, now))
        .as("the public API and %s; if it was meant to change: -Dapi.record=true", COMMITTED)
        .isEmpty();
  }

  @Test
  void theFragmentMayAddToTheModelsAndTakeNothingAway() {
    String model = "public final class io.github.magictransit.model.A\n";

    assertThat(differences(model, model + "  public int a()\n")).isEmpty();
    assertThat(differences(model + "  public int a()\n", model)).hasSize(1);
  }

  @Test
  void aDifferenceNamesTheTypeAndTheMember() {
    assertThat(differences("class A\n  int a()\n  int b()\n", "class A\n  long a()\n  int b()\n"))
        .containsExactly("- class A: int a()", "+ class A: long a()");
  }

  private static String text() throws IOException, ReflectiveOperationException {
    return PublicApi.types().stream()
        .map(PublicApiText::of)
        .collect(Collectors.joining("\n", "# SPDX-License-Identifier: Apache-2.0\n\n", ""));
  }

  private static List<String> differences(String committed, String now) {
    List<String> gone = statements(committed);
    gone.removeAll(statements(now));
    List<String> come = statements(now);
    come.removeAll(statements(committed));
    come.removeIf(
        statement ->
            statement.matches("[^(]* io\\.github\\.magictransit\\.model\\..*")
                && !statement.contains("model.Envelope"));
    List<String> differences = new ArrayList<>();
    gone.forEach(statement -> differences.add("- " + statement));
    come.forEach(statement -> differences.add("+ " + statement));
    return differences;
  }

  // Each line by itself: a member with its type.
  private static List<String> statements(String text) {
    List<String> statements = new ArrayList<>();
    String type = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("  ")) {
        statements.add(type + ": " + line.strip());
      } else {
        type = line;
        statements.add(line);
      }
    }
    return statements;
  }
}
