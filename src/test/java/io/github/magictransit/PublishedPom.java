// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The POM of a module as users get it. */
record PublishedPom(Document document) {
  /** Of the module that is built into this folder of {@code target}. */
  static PublishedPom of(String folder)
      throws IOException, SAXException, ParserConfigurationException {
    Path file = Path.of("target", folder, ".flattened-pom.xml");
    return new PublishedPom(
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
  }

  /** The artifacts that this one depends on in a scope. */
  Set<String> dependencies(String scope) throws XPathExpressionException {
    return texts("/project/dependencies/dependency[scope='" + scope + "']/artifactId");
  }

  /** What the elements at a path hold. */
  Set<String> texts(String path) throws XPathExpressionException {
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    Set<String> texts = new TreeSet<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }
}
