package org.restory.pack.text;

import java.util.function.BiFunction;
import java.util.function.Function;

/** The shapes of records: their components in order, put together by the record's constructor. */
public final class Records {
  private Records() {}

  public static <T, A> Shape<T, Draft> of(Component<T, A> a, Function<A, T> make) {
    Shape<T, Draft> shape = Shape.of(Draft::new, draft -> make.apply(a.of(draft)));
    a.addTo(shape);
    return shape;
  }

  public static <T, A, B> Shape<T, Draft> of(
      Component<T, A> a, Component<T, B> b, BiFunction<A, B, T> make) {
    Shape<T, Draft> shape = Shape.of(Draft::new, draft -> make.apply(a.of(draft), b.of(draft)));
    a.addTo(shape);
    b.addTo(shape);
    return shape;
  }

  public static <T, A, B, C> Shape<T, Draft> of(
      Component<T, A> a, Component<T, B> b, Component<T, C> c, OfThree<A, B, C, T> make) {
    Shape<T, Draft> shape =
        Shape.of(Draft::new, draft -> make.apply(a.of(draft), b.of(draft), c.of(draft)));
    a.addTo(shape);
    b.addTo(shape);
    c.addTo(shape);
    return shape;
  }

  public static <T, A, B, C, D> Shape<T, Draft> of(
      Component<T, A> a,
      Component<T, B> b,
      Component<T, C> c,
      Component<T, D> d,
      OfFour<A, B, C, D, T> make) {
    Shape<T, Draft> shape = Shape.of(
        Draft::new, draft -> make.apply(a.of(draft), b.of(draft), c.of(draft), d.of(draft)));
    a.addTo(shape);
    b.addTo(shape);
    c.addTo(shape);
    d.addTo(shape);
    return shape;
  }

  /** A constructor of three components. */
  public interface OfThree<A, B, C, T> {
    T apply(A a, B b, C c);
  }

  /** A constructor of four components. */
  public interface OfFour<A, B, C, D, T> {
    T apply(A a, B b, C c, D d);
  }
}
