package io.scimkit.model.message;

import io.scimkit.model.ScimException;
import io.scimkit.model.value.ElementReader;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads a {@link ListResponse} one resource at a time, in constant memory however long it is. Made
 * by {@link #open}.
 *
 * <pre>{@code
 * ListResponseReader<ScimUser> users = ListResponseReader.open(stream, ScimUser::of);
 * while (users.hasNext()) {
 *   accept(users.next());
 * }
 * }</pre>
 *
 * <p>What the list says beside its resources may stand behind them, so it is only known for sure
 * once {@link #hasNext()} is false. An answer that is cut off is an error, never a shorter list.
 * Not thread-safe; the stream is left open.
 *
 * @param <R> what a resource is seen as
 */
public final class ListResponseReader<R> implements Iterator<R> {
  private final ElementReader elements;
  private final Function<ScimObject, R> view;
  private final MessageOptions options;
  private Optional<ScimObject> ahead = Optional.empty();
  private boolean done;
  private long count;

  private ListResponseReader(
      ElementReader elements, Function<ScimObject, R> view, MessageOptions options) {
    this.elements = elements;
    this.view = view;
    this.options = options;
  }

  /**
   * Opens a list with every tolerance and the default limits for each resource; nothing is read
   * yet.
   *
   * @param json the JSON text in UTF-8
   * @param view how to see a resource, such as {@code ScimUser::of}
   * @param <R> what a resource is seen as
   * @return the reader
   */
  public static <R> ListResponseReader<R> open(InputStream json, Function<ScimObject, R> view) {
    return open(json, view, MessageOptions.tolerant());
  }

  /**
   * Opens a list; nothing is read yet.
   *
   * @param json the JSON text in UTF-8
   * @param view how to see a resource, such as {@code ScimUser::of}
   * @param options the limits for each resource, and the tolerances
   * @param <R> what a resource is seen as
   * @return the reader
   */
  public static <R> ListResponseReader<R> open(
      InputStream json, Function<ScimObject, R> view, MessageOptions options) {
    ElementReader elements = ElementReader.open(json, Envelope.RESOURCES, options.limits());
    return new ListResponseReader<>(elements, view, options);
  }

  /**
   * Tells whether there is another resource, reading up to it.
   *
   * @return true if {@link #next()} answers
   * @throws ScimException invalidSyntax, with the position, if the text is no well-formed JSON
   *     object, another message, or breaks a limit; invalidValue, with the path, if a member is of
   *     the wrong type
   * @throws java.io.UncheckedIOException if the stream fails
   * @throws IllegalStateException if an earlier call failed
   */
  @Override
  public boolean hasNext() {
    if (!done && ahead.isEmpty()) {
      ahead = elements.next().map(this::resource);
      if (ahead.isEmpty()) {
        end();
      }
    }
    return ahead.isPresent();
  }

  private void end() {
    // only now is it known what the list says of itself
    members().requireSchema(ListResponse.SCHEMA);
    ListResponse.requireContent(members(), envelope(), elements.isFound());
    done = true;
  }

  private ScimObject resource(ScimValue value) {
    if (value instanceof ScimObject object) {
      return object;
    }
    throw members().wrong(Envelope.RESOURCES + "[" + count + "]", "must be an object", value);
  }

  /**
   * The next resource.
   *
   * @return the resource
   * @throws NoSuchElementException if there is none left
   * @throws ScimException as {@link #hasNext()} does
   * @throws java.io.UncheckedIOException if the stream fails
   * @throws IllegalStateException if an earlier call failed
   */
  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the list has no resource after " + count);
    }
    ScimObject resource = ahead.orElseThrow();
    ahead = Optional.empty();
    count++;
    return view.apply(resource);
  }

  /**
   * How many resources were handed out so far.
   *
   * @return the number
   */
  public long count() {
    return count;
  }

  /**
   * How many resources there are on all pages.
   *
   * @return the total; empty if the list does not say, or not yet
   * @throws ScimException invalidValue, with the path, if a member is of the wrong type
   */
  public OptionalLong totalResults() {
    return envelope().totalResults();
  }

  /**
   * The index of the page's first resource, from 1.
   *
   * @return the index; empty if the list does not say, or not yet
   * @throws ScimException invalidValue, with the path, if a member is of the wrong type
   */
  public OptionalLong startIndex() {
    return envelope().startIndex();
  }

  /**
   * How many resources the page says it has.
   *
   * @return the number; empty if the list does not say, or not yet
   * @throws ScimException invalidValue, with the path, if a member is of the wrong type
   */
  public OptionalLong itemsPerPage() {
    return envelope().itemsPerPage();
  }

  /**
   * The cursor of the next page.
   *
   * @return the cursor; empty on the last page, or if the list does not say so yet
   * @throws ScimException invalidValue, with the path, if a member is of the wrong type
   */
  public Optional<String> nextCursor() {
    return envelope().nextCursor();
  }

  /**
   * The cursor of the previous page.
   *
   * @return the cursor; empty if there is none, or if the list does not say so yet
   * @throws ScimException invalidValue, with the path, if a member is of the wrong type
   */
  public Optional<String> previousCursor() {
    return envelope().previousCursor();
  }

  private Envelope envelope() {
    return Envelope.read(members());
  }

  private Members members() {
    return new Members(elements.rest(), "", options);
  }
}
