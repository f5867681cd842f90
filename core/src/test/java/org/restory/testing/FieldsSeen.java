package org.restory.testing;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.restory.pack.text.Form;

/** Which of the fields and words that a form has were written at least once. */
public final class FieldsSeen {
  private final Form form;
  private final Set<String> all = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  private FieldsSeen(Form form) {
    this.form = form;
    list(form, "");
  }

  public static FieldsSeen of(Form form) {
    return new FieldsSeen(form);
  }

  /** Takes note of all that a codec wrote. */
  public void see(Object written) {
    see(form, "", written);
  }

  /** The fields that were never written, each with the mapping it stands in. */
  public ImmutableSortedSet<String> unseenFields() {
    return unseen().stream().filter(each -> !each.contains("=")).collect(sorted());
  }

  /** The fields and words that were never written. */
  public ImmutableSortedSet<String> unseen() {
    return all.stream().filter(each -> !seen.contains(each)).collect(sorted());
  }

  private static Collector<String, ?, ImmutableSortedSet<String>> sorted() {
    return toImmutableSortedSet(Comparator.<String>naturalOrder());
  }

  private void list(Form each, String path) {
    if (each instanceof Form.Named other) {
      if (named.add(other.name())) {
        list(other.content().get(), other.name());
      }
    } else if (each instanceof Form.Described other) {
      list(other.form(), path);
    } else if (each instanceof Form.AnyOf other) {
      other.forms().forEach(form -> list(form, path));
    } else if (each instanceof Form.WholeOrPart other) {
      list(other.whole(), path);
    } else if (each instanceof Form.Items other) {
      list(other.item(), path);
    } else if (each instanceof Form.Keyed other) {
      list(other.key(), path);
      list(other.value(), path);
    } else if (each instanceof Form.OneOf other) {
      other.words().forEach(word -> all.add(path + "=" + word));
    } else if (each instanceof Form.Mapping mapping) {
      mapping.fields().forEach(field -> {
        all.add(field(mapping, path, field.name()));
        list(field.form(), field(mapping, path, field.name()));
      });
    }
  }

  private void see(Form each, String path, Object written) {
    if (each instanceof Form.Named other) {
      see(other.content().get(), other.name(), written);
    } else if (each instanceof Form.Described other) {
      see(other.form(), path, written);
    } else if (each instanceof Form.AnyOf other) {
      other.forms().stream()
          .filter(form -> fits(form, written))
          .findFirst()
          .ifPresent(form -> see(form, path, written));
    } else if (each instanceof Form.WholeOrPart other) {
      see(other.whole(), path, written);
    } else if (each instanceof Form.Items other) {
      ((List<?>) written).forEach(item -> see(other.item(), path, item));
    } else if (each instanceof Form.Keyed other) {
      ((Map<?, ?>) written).forEach((key, value) -> {
        see(other.key(), path, key);
        see(other.value(), path, value);
      });
    } else if (each instanceof Form.OneOf) {
      seen.add(path + "=" + written);
    } else if (each instanceof Form.Mapping mapping) {
      Map<?, ?> fields = (Map<?, ?>) written;
      mapping.fields().stream()
          .filter(field -> fields.containsKey(field.name()))
          .forEach(field -> {
            seen.add(field(mapping, path, field.name()));
            see(field.form(), field(mapping, path, field.name()), fields.get(field.name()));
          });
    }
  }

  /** A mapping is known by the words that must be there. */
  private static String field(Form.Mapping mapping, String path, String name) {
    String known = mapping.fields().stream()
        .filter(Form.Field::required)
        .map(Form.Field::name)
        .collect(Collectors.joining("+"));
    return path + "{" + known + "}." + name;
  }

  private static boolean fits(Form form, Object written) {
    if (form instanceof Form.Named other) {
      return fits(other.content().get(), written);
    }
    if (form instanceof Form.Described other) {
      return fits(other.form(), written);
    }
    if (form instanceof Form.AnyOf other) {
      return other.forms().stream().anyMatch(each -> fits(each, written));
    }
    if (form instanceof Form.Items) {
      return written instanceof List;
    }
    if (form instanceof Form.Keyed) {
      return written instanceof Map;
    }
    if (form instanceof Form.OneOf words) {
      return words.words().contains(written.toString());
    }
    if (form instanceof Form.Mapping mapping) {
      return written instanceof Map<?, ?> fields
          && mapping.fields().stream()
              .allMatch(field -> !field.required() || fields.containsKey(field.name()))
          && fields.keySet().stream()
              .allMatch(name ->
                  mapping.fields().stream().anyMatch(field -> field.name().equals(name)));
    }
    return !(written instanceof List || written instanceof Map);
  }
}
