package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packs that others provide. Nothing is looked for unless it is asked for here. */
public final class Packs {
  private Packs() {}

  /**
   * The packs of every {@link PackProvider} that the calling thread can see: each after those it needs, otherwise by name.
   *
   * @throws java.util.ServiceConfigurationError if a provider can't be made
   */
  public static ImmutableList<Pack> found() {
    return inOrder(ServiceLoader.load(PackProvider.class));
  }

  /**
   * The packs of every {@link PackProvider} that a class loader can see, in the same order.
   *
   * @throws java.util.ServiceConfigurationError if a provider can't be made
   */
  public static ImmutableList<Pack> found(ClassLoader loader) {
    return inOrder(ServiceLoader.load(PackProvider.class, loader));
  }

  private static ImmutableList<Pack> inOrder(ServiceLoader<PackProvider> providers) {
    return inOrder(
        providers.stream().map(provider -> provider.get().pack()).collect(toImmutableList()));
  }

  /** Each pack after those it needs, otherwise by name. Packs that need each other stay in the order of their names. */
  static ImmutableList<Pack> inOrder(ImmutableList<Pack> packs) {
    List<Pack> left = new ArrayList<>(packs);
    left.sort(Comparator.comparing(Pack::name).thenComparing(Pack::version));
    ImmutableList.Builder<Pack> ordered = ImmutableList.builder();
    while (!left.isEmpty()) {
      Set<String> names = left.stream().map(Pack::name).collect(Collectors.toSet());
      Pack next = left.stream()
          .filter(pack -> needs(pack).allMatch(name -> isSelf(pack, name) || !names.contains(name)))
          .findFirst()
          .orElse(left.get(0));
      ordered.add(next);
      left.remove(next);
    }
    return ordered.build();
  }

  private static boolean isSelf(Pack pack, String name) {
    return pack.name().equals(name);
  }

  private static Stream<String> needs(Pack pack) {
    return Stream.of(
            pack.requires().keySet().stream(),
            pack.overrides().stream().map(Overrides::of),
            pack.retires().stream().map(Retirement::of))
        .flatMap(names -> names);
  }
}
