// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ByteArraySchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
  private final SdkGenerator generator = new SdkGenerator();

  @BeforeEach
  void decideOnTypesForDates() {
    generator.setInputSpec("generator-templates/src/test/cases/formats/spec.yaml");
    generator.processOpts();
  }

  private Shape shape(Schema<?> schema) {
    return Shape.of(generator.fromProperty("value", schema));
  }

  @Test
  void aStringIsShownAsItIsKept() {
    assertThat(shape(new StringSchema()))
        .isEqualTo(new Shape("String", "String", "String", false, false, false, false));
  }

  @Test
  void aNumberIsShownAsItIsKept() {
    assertThat(shape(new IntegerSchema()))
        .isEqualTo(new Shape("Integer", "Integer", "Integer", false, false, false, false));
  }

  // Within a union it is a string like any other: a form is chosen by its JSON shape alone.
  @Test
  void aTimeIsKeptAsItsText() {
    assertThat(shape(new DateTimeSchema()))
        .isEqualTo(new Shape("OffsetDateTime", "Timestamp", "String", true, false, false, false));
  }

  @Test
  void aDateIsKeptAsItsText() {
    assertThat(shape(new DateSchema()))
        .isEqualTo(new Shape("LocalDate", "CalendarDate", "String", true, false, false, false));
  }

  @Test
  void bytesAreKeptAsTheirText() {
    assertThat(shape(new ByteArraySchema()))
        .isEqualTo(new Shape("byte[]", "Base64Text", "String", true, false, false, false));
  }

  // Java's types refuse what is none, and would write it otherwise than it was read.
  @ParameterizedTest
  @ValueSource(strings = {"uuid", "uri", "decimal", "ipv4", "duration", "time"})
  void aStringOfAnyOtherFormatIsAString(String format) {
    assertThat(shape(new StringSchema().format(format))).isEqualTo(shape(new StringSchema()));
  }

  @Test
  void aListOfTimesKeepsTexts() {
    assertThat(shape(new ArraySchema().items(new DateTimeSchema())))
        .isEqualTo(
            new Shape(
                "List<OffsetDateTime>", "List<Timestamp>", "List<String>", true, true, true, true));
  }

  @Test
  void uniqueItemsMakeASet() {
    Schema<?> schema = new ArraySchema().items(new DateSchema());
    schema.setUniqueItems(true);
    assertThat(shape(schema).stored()).isEqualTo("Set<CalendarDate>");
  }

  @Test
  void aMapOfListsKeepsTextsWithin() {
    Schema<?> schema =
        new MapSchema().additionalProperties(new ArraySchema().items(new DateTimeSchema()));
    assertThat(shape(schema).stored()).isEqualTo("Map<String, List<Timestamp>>");
  }

  // It could be changed by whoever gave it, or be nothing that JSON has.
  @Test
  void whatCouldBeAnythingIsCopied() {
    assertThat(kept(new ObjectSchema())).isEqualTo("Immutable.property(\"a\", value)");
  }

  @Test
  void whatCannotChangeIsNotCopied() {
    assertThat(kept(new StringSchema())).isEqualTo("value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"double", "float"})
  void whatCouldBeNoNumberIsLookedAt(String format) {
    assertThat(kept(new NumberSchema().format(format)))
        .isEqualTo("Immutable.property(\"a\", value)");
  }

  @Test
  void itemsAreNullOnlyWhereTheyMayBe() {
    assertThat(kept(new ArraySchema().items(new StringSchema())))
        .isEqualTo("Immutable.items(\"a\", value)");
    assertThat(kept(new MapSchema().additionalProperties(new StringSchema())))
        .isEqualTo("Immutable.items(\"a\", value)");
    assertThat(kept(new ArraySchema().items(new StringSchema().nullable(true))))
        .isEqualTo("Immutable.property(\"a\", value)");
  }

  private String kept(Schema<?> schema) {
    return shape(schema).kept("\"a\"", "value");
  }

  @Test
  void aTimeIsTurnedIntoItsTextAndBack() {
    Shape time = shape(new DateTimeSchema());
    assertThat(time.kept("\"at\"", "at")).isEqualTo("at == null ? null : Timestamp.of(at)");
    assertThat(time.shown("at", false)).isEqualTo("at == null ? null : at.value()");
    assertThat(time.shown("at", true)).isEqualTo("Immutable.values(at)");
  }

  @Test
  void aStringThatStandsForNoTimeIsShownAsNull() {
    assertThat(shape(new DateTimeSchema()).shownType(true)).isEqualTo("@Nullable OffsetDateTime");
    assertThat(shape(new StringSchema()).shownType(true)).isEqualTo("String");
    assertThat(shape(new ArraySchema().items(new DateTimeSchema())).shownType(true))
        .isEqualTo("List<OffsetDateTime>");
  }

  // The annotation belongs to the array and not to what is in it.
  @Test
  void bytesMayBeNull() {
    assertThat(shape(new ByteArraySchema()).nullable()).isEqualTo("byte @Nullable []");
  }
}
