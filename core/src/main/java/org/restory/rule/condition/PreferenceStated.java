package org.restory.rule.condition;

import org.restory.context.StatedPreference;
import org.restory.model.Id;
import org.restory.model.person.Preference;

/**
 * True of a stated preference.
 *
 * @param preference the preference
 * @param stance whether it is wanted or avoided
 */
public record PreferenceStated(Id<Preference> preference, StatedPreference.Stance stance)
    implements Leaf {
  @Override
  public Ground ground() {
    return Ground.EXPERIENCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.preference(this);
  }
}
