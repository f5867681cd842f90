package org.restory.pack.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restory.rule.Range;

/** Stretches of numbers that stand in a file for something else. */
public final class Ranges {
  /** What a range looks like, in words for an author. */
  public static final String EXPECTED = "a range such as '>= 3', '<= 2', '= 1' or '2..4'";

  private static final String NUMBER = "-?[0-9]{1,9}(\\.[0-9]{1,6})?";
  /** White space as Java's expressions know it; JavaScript's know more. */
  private static final String SPACE = "[\\t-\\r ]*";

  private Ranges() {}

  /** The form of any range; whether its ends are in order is for the reader to say. */
  static Form form() {
    String oneSided = SPACE + "(>=|<=|=)" + SPACE + NUMBER + SPACE;
    String twoSided = SPACE + NUMBER + SPACE + "\\.\\." + SPACE + NUMBER + SPACE;
    return new Form.Spelled("^(" + oneSided + "|" + twoSided + ")$")
        .described(EXPECTED)
        .called("range");
  }

  /**
   * A whole range with no upper end, such as {@code >= 2}, by its lower end.
   *
   * @param least the lowest that this may be, from 0 to 9
   */
  public static Codec<Integer> atLeast(int least) {
    String pattern =
        "^" + SPACE + ">=" + SPACE + "([" + least + "-9]|[1-9][0-9]{1,8})" + SPACE + "$";
    String expected = "a range such as '>= 2', from " + least;
    Pattern compiled = Pattern.compile(pattern);
    return Scalars.of(
        expected,
        new Form.Spelled(pattern).described(expected),
        text -> {
          Matcher range = compiled.matcher(text);
          return range.matches() ? Optional.of(Integer.valueOf(range.group(1))) : Optional.empty();
        },
        from -> Range.atLeast(from).toString());
  }
}
