package org.restory.logic;

import java.util.LinkedHashSet;
import java.util.Set;
import org.restory.context.Circumstance;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.Phase;

/** A case in the making: a builder, and the circumstances that every case has. */
final class Session {
  final SessionContext.Builder context = SessionContext.builder();
  Format format = Format.INDIVIDUAL;
  Phase phase = Phase.ENGAGING;
  private final Set<Circumstance.Kind> stated = new LinkedHashSet<>();

  /** Sets a circumstance that is a word; what is unknown is left out. */
  void set(Circumstance.Kind kind, Enum<?> value) {
    if (value.name().equals("UNKNOWN") || !stated.add(kind)) {
      return;
    }
    switch (kind) {
      case FORMAT -> format = (Format) value;
      case PHASE -> phase = (Phase) value;
      case PLACE -> context.place((SessionContext.Place) value);
      case PRIVACY -> context.privacy((SessionContext.Privacy) value);
      case ATTENDANCE -> context.attendance((SessionContext.Attendance) value);
      case AGE -> context.age((SessionContext.AgeGroup) value);
      case MINUTES, SESSION, SESSIONS_LEFT -> throw new IllegalArgumentException(kind.name());
    }
  }

  SessionContext build() {
    return context.format(format).phase(phase).build();
  }
}
