package io.scimkit.mapping.plan;

import io.scimkit.mapping.text.OneLine;
import java.io.Serializable;
import java.util.Objects;

/**
 * One reason why a definition or a plan is refused.
 *
 * @param code the kind of problem
 * @param place where it is: a JSON pointer, a field, a rule or a row
 * @param value the offending value, empty when there is none; never a secret
 * @param fix what to do, one or two sentences
 * @serial exclude
 */
public record Problem(ProblemCode code, String place, String value, String fix)
    implements Serializable {

  private static final int VALUE_SHOWN = 120;

  /**
   * Makes a problem.
   *
   * @param code the kind of problem
   * @param place where it is: a JSON pointer, a field, a rule or a row
   * @param value the offending value, empty when there is none; never a secret
   * @param fix what to do, one or two sentences
   */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(fix, "fix");
  }

  /**
   * Returns the problem in one line.
   *
   * @return place, value (cut after 120 characters), what is wrong with it, the code and the fix;
   *     control characters in them are escaped
   */
  public String message() {
    StringBuilder text = new StringBuilder(OneLine.of(place));
    if (!value.isEmpty()) {
      String shown = value.length() > VALUE_SHOWN ? value.substring(0, VALUE_SHOWN) + "..." : value;
      text.append(" \"").append(OneLine.of(shown)).append('"');
    }
    return text.append(' ')
        .append(code.summary())
        .append(" [")
        .append(code)
        .append("]. ")
        .append(OneLine.of(fix))
        .toString();
  }
}
