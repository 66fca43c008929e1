import { type Attribution, spanOf } from '../attribution.ts';
import { isLabel } from '../cue-lexicon.ts';
import { quotationFollows } from '../ends.ts';
import { phraseAfter, phraseBefore, type Range } from '../phrases.ts';
import type { Segment } from '../segments.ts';
import { nearestSubject } from '../subjects.ts';
import { type Atom, atomAt, has, is } from '../words.ts';

/** How many atoms a name before a colon has at most. */
const longestName = 8;

const isName = (atoms: readonly Atom[], { from, to }: Range) =>
  to - from <= longestName &&
  has(atomAt(atoms, to - 1), is.capital) &&
  has(atomAt(atoms, from), is.capital | is.determiner);

/** The name that stands alone before the colon at `at`; `null` where none does. */
function nameBefore({ atoms }: Segment, at: number): Range | null {
  const phrase = phraseBefore(atoms, at - 1);
  if (phrase === null || !isName(atoms, phrase)) return null;
  const before = atomAt(atoms, phrase.from - 1);
  return before.text === '' || has(before, is.dash | is.comma | is.stop) ? phrase : null;
}

/** `Lee: "…"`, and in a headline `Mayor: bridge will close`, with the colon at `at` and no cue before it. */
export function afterColon(segment: Segment, at: number, earlier?: Attribution): Attribution | null {
  const { atoms, cues, paragraph } = segment;
  if (!has(atomAt(atoms, at), is.colon) || at === 0 || quotationFollows(segment, at)) return null;
  const cue = { from: at, to: at + 1 };
  if (has(atomAt(atoms, at + 1), is.finished)) {
    const speaker =
      spanOf(segment, nameBefore(segment, at)) ?? earlier?.speaker ?? spanOf(segment, nearestSubject(atoms, at));
    return { segment, contents: [{ from: at + 1, to: at + 2 }], cue, speaker };
  }
  const head = phraseAfter(atoms, 0);
  const to = atoms.length - (has(atomAt(atoms, atoms.length - 1), is.stop) ? 1 : 0);
  const named = !isLabel(atomAt(atoms, at - 1).lower) && !cues.some((each) => each.at > at && each.subject);
  const headline = named && paragraph === 0 && head?.to === at && at <= longestName && to - at > 4;
  return headline ? { segment, contents: [{ from: at + 1, to }], cue, speaker: spanOf(segment, head) } : null;
}
