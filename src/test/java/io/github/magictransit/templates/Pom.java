// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The build's settings, read from {@code src/pom.xml}, so that they stand in one place. */
final class Pom {
  private final Document document;
  private final XPath xpath = XPathFactory.newInstance().newXPath();

  Pom() {
    try {
      this.document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(Path.of("src/pom.xml").toFile());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("src/pom.xml cannot be read", e);
    }
  }

  /** One search and its replacement in generated code. */
  record Replacement(Pattern search, String replacement) {
    String in(String source) {
      return search.matcher(source).replaceAll(replacement);
    }
  }

  /** A setting of one run of the generator, or an empty text. */
  String setting(String execution, String name) {
    return evaluate("//execution[id='" + execution + "']/configuration/" + name).get(0);
  }

  /** The steps between the generator and the formatter. */
  List<Replacement> replacements() {
    String step = "//execution[id='format-generated']/configuration/java/replaceRegex/";
    List<String> searches = evaluate(step + "searchRegex");
    List<String> replacements = evaluate(step + "replacement");
    List<Replacement> steps = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      Pattern search = Pattern.compile(searches.get(i), Pattern.UNIX_LINES | Pattern.MULTILINE);
      steps.add(new Replacement(search, replacements.get(i)));
    }
    return steps;
  }

  private List<String> evaluate(String expression) {
    try {
      NodeList nodes = (NodeList) xpath.evaluate(expression, document, XPathConstants.NODESET);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        texts.add(nodes.item(i).getTextContent());
      }
      if (texts.isEmpty()) {
        throw new IllegalStateException("src/pom.xml has no " + expression);
      }
      return texts;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(expression, e);
    }
  }
}
