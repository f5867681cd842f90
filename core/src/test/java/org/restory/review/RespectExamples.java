package org.restory.review;

import com.google.common.collect.ImmutableList;
import org.restory.review.Text.Role;

/** Examples for the rules on how people are spoken of. */
final class RespectExamples {
  static final ImmutableList<Example> ALL = Example.of(Role.NOTE, false, """
      identity-as-noun
      + He is a gay who came out late.
      + Ramps for the disabled.
      + A plan for the elderly, and for the homeless.
      + A schizophrenic needs time.
      + Say "the blind are welcome".
      - A gay man, and disabled people.
      - The elderly neighbor and the homeless shelter.
      - A deaf interpreter, or the blind student.
      - A schizophrenia diagnosis.

      affliction
      + She suffers from depression.
      + A client confined to a wheelchair.
      + Wheelchair-bound members.
      + He is afflicted with HIV.
      - She lives with depression.
      - A client who uses a wheelchair.
      - The talk was confined to one page.
      - Say what people suffer, and who could end it.

      doubted-identity
      + A client who admits to being bisexual.
      + He claims to be disabled.
      + They have often claimed to be trans.
      - A message that claims to be true.
      - The office admits to being late.
      - A client who says that she is bisexual.
      - Admit everyone who asks.

      lifestyle
      + Respect the gay lifestyle.
      + Ask about their lifestyle.
      + It is a lifestyle choice.
      - Ask how they live.
      - A lifestyle magazine lies on the table.
      - Their style of life and work.

      real-name
      + Ask for her real name.
      + Write the client's real name.
      + Do not say the real name in the group.
      - Find the real name of the form.
      - Really name what was done.
      - Write the name they use.

      birth-sex-as-label
      + A biological male.
      + She is biologically female.
      + Biological women only.
      - A biological parent.
      - The biology of stress.
      - The record says male.

      sexual-preference
      + Ask for sexual preference.
      + Their sexual preferences are private.
      + Sexual preference is noted.
      - Ask for sexual orientation.
      - A stated preference for the format.
      - Preferences and sexual health are separate topics.

      preferred-pronouns
      + Ask for preferred pronouns.
      + Her preferred pronoun is she.
      + Note the preferred gender pronouns.
      - Ask for pronouns.
      - The preferred format.
      - The pronouns they gave you, and a preferred chair.

      transgendered
      + A transgendered client.
      + She is a transgender.
      + Questions of transgenderism.
      - A transgender client.
      - Trans people.
      - The gendered form.

      minority
      + A minority client.
      + Services for minorities.
      + Ethnic minorities are few here.
      + She is a minority.
      - Minority stress names what stigma does.
      - A minority of members may stay silent.
      - The minority report of the board.
      - Those who were in the minority at the vote.
      - Minority-stress coping.

      exotic
      + An exotic name.
      + Her exotic looks.
      + Nothing exotic, just another custom.
      - An exotic fruit.
      - The exit is on the left.
      - A name that is new to you.

      surprised-praise
      + He is so articulate.
      + A surprisingly articulate client.
      + She is very well-spoken.
      - Help them articulate a request.
      - An articulate letter to the board.
      - Members are articulating what they want.
      - Steps that are articulated in writing.

      functioning-label
      + A high-functioning client.
      + Low functioning members.
      + He is highly functioning.
      - The functioning of the team.
      - A lamp that is low, functioning or not.
      - High hopes.

      euphemism
      + Members with special needs.
      + A differently abled client.
      + The physically challenged.
      - Members with access needs.
      - Nothing special is needed.
      - A different, able helper.

      inspiration
      + Despite her disability, she works.
      + He thrives in spite of his illness.
      + They overcame their background.
      - Despite the weather, they came.
      - They came despite their complaint.
      - Overcoming a rule that keeps people out.

      injustice-as-perception
      + She felt discriminated against.
      + Perceived discrimination at work.
      + Ask about perceived racism.
      - She was passed over, and sees racism in it.
      - Discrimination at work.
      - The office perceived a delay.

      non-white
      + Non-white clients.
      + A group for nonwhite staff.
      + Non-whites were kept out.
      - Racialized clients.
      - An off-white wall.
      - A non-slip mat; white paper.

      illegal-person
      + Illegal immigrants.
      + An illegal alien.
      + He is an illegal.
      + They call them illegals.
      - An illegal eviction.
      - It is illegal to evict someone so.
      - Undocumented people.

      suicide-as-crime
      + A member committed suicide.
      + Someone who may commit suicide.
      + Committing suicide.
      - A member died by suicide.
      - Thoughts of suicide.
      - They committed to a plan.

      addict
      + An addict in recovery.
      + A former drug abuser.
      + Substance abusers need care.
      - A person with an addiction.
      - An addictive game.
      - A person who uses drugs, or was harmed by an abuser.

      normal-people
      + Compared with normal people.
      + A normal person would sleep.
      + Normal folks.
      - Normal sleep.
      - People for whom this is normal.
      - What is called normal, people made so.
      """);

  private RespectExamples() {}
}
