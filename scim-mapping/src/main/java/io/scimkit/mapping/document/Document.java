package io.scimkit.mapping.document;

import java.util.Objects;

/**
 * One document for reviewers.
 *
 * @param title its title
 * @param markdown the whole document as Markdown (CommonMark with tables), ending with a line feed
 */
public record Document(String title, String markdown) {

  /**
   * Makes a document.
   *
   * @param title its title
   * @param markdown the whole document as Markdown (CommonMark with tables), ending with a line
   *     feed
   */
  public Document {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(markdown, "markdown");
  }
}
