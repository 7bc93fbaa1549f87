package io.scimkit.model.value;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads the elements of one long list in a JSON object, one at a time and in constant memory, from
 * a stream that may be longer than memory.
 *
 * <p>The object's other attributes are kept in {@link #rest()}, which is complete once {@link
 * #next()} has answered with nothing. Not thread-safe. The stream is not closed.
 */
public final class ElementReader {
  private final String member;
  private final StreamSource source;
  private final JsonParser parser;
  private final TreeReader tree;
  private ScimObject rest = ScimObject.empty();
  // the next element probably looks like it
  private ScimValue last = ScimNull.NULL;
  private State state = State.BEFORE;
  private boolean found;
  private boolean isNull;
  private boolean broken;

  private enum State {
    BEFORE,
    OUTSIDE,
    INSIDE,
    DONE
  }

  private ElementReader(String member, InputStream json, JsonLimits limits) {
    this.member = member;
    this.source = new StreamSource(json, limits.size());
    this.parser = Json.PARSERS.createParser(source);
    this.tree = new TreeReader(parser, source, limits);
  }

  /**
   * Opens a JSON object; nothing is read yet.
   *
   * @param json the JSON text in UTF-8, with or without byte order mark; left open
   * @param member the name of the list, in any case
   * @param limits how large each element, and each other attribute, may be
   * @return the reader
   */
  public static ElementReader open(InputStream json, String member, JsonLimits limits) {
    return new ElementReader(
        requireNonNull(member, "member"), requireNonNull(json, "json"), limits);
  }

  /**
   * Reads the next element. A single value where the list is due counts as its only element, null
   * as no element.
   *
   * @return the element; empty when there is none left and the object has been read to its end
   * @throws ScimException invalidSyntax, with the position, if the text is no well-formed JSON
   *     object or no valid UTF-8, names an attribute twice or breaks a limit
   * @throws java.io.UncheckedIOException if the stream fails
   * @throws IllegalStateException if an earlier call failed
   */
  public Optional<ScimValue> next() {
    if (broken) {
      throw new IllegalStateException("the reader failed before; what follows cannot be read");
    }
    broken = true;
    try {
      Optional<ScimValue> element = advance();
      broken = false;
      return element;
    } catch (JsonException | NoSuchElementException | IllegalStateException e) {
      throw TreeReader.malformed(e);
    }
  }

  private Optional<ScimValue> advance() {
    if (state == State.BEFORE) {
      begin();
    }
    while (state != State.DONE) {
      source.restart();
      Event event = parser.next();
      if (state == State.INSIDE) {
        if (event != Event.END_ARRAY) {
          last = tree.value(event, 2, last);
          return Optional.of(last);
        }
        state = State.OUTSIDE;
      } else if (event == Event.END_OBJECT) {
        end();
      } else {
        Optional<ScimValue> single = attribute(tree.checked(parser.getString()));
        if (single.isPresent()) {
          return single;
        }
      }
    }
    return Optional.empty();
  }

  private void begin() {
    if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
      throw tree.refused("The body is not a JSON object");
    }
    state = State.OUTSIDE;
  }

  private Optional<ScimValue> attribute(String name) {
    Event event = parser.next();
    if (!name.equalsIgnoreCase(member)) {
      keep(name, tree.value(event, 1, ScimNull.NULL));
      return Optional.empty();
    }
    if (found) {
      throw twice(name);
    }
    found = true;
    if (event == Event.START_ARRAY) {
      state = State.INSIDE;
      return Optional.empty();
    }
    isNull = event == Event.VALUE_NULL;
    return isNull ? Optional.empty() : Optional.of(tree.value(event, 1, ScimNull.NULL));
  }

  private void keep(String name, ScimValue value) {
    if (rest.indexOf(name) >= 0) {
      throw twice(name);
    }
    if (rest.size() == 256) {
      throw tree.refused("The object has more than 256 attributes");
    }
    rest = rest.with(name, value);
  }

  private ScimException twice(String name) {
    return tree.refused("The attribute " + name + " is given twice in one object");
  }

  private void end() {
    if (parser.hasNext()) {
      throw tree.refused("There is more text after the JSON object");
    }
    state = State.DONE;
    parser.close();
  }

  /**
   * Tells whether the list has been met so far, be it empty.
   *
   * @return true if the object has the attribute and it is not null; final once {@link #next()} was
   *     empty
   */
  public boolean isFound() {
    return found && !isNull;
  }

  /**
   * The object's other attributes, as far as they have been read.
   *
   * @return the attributes without the list; complete once {@link #next()} was empty
   */
  public ScimObject rest() {
    return rest;
  }
}
