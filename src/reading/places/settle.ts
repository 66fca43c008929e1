import type { PersonMention } from '../../news/reading.ts';
import { overlaps, type Span } from '../../news/span.ts';
import type { Draft } from '../draft.ts';

/** What is left of a person's mention when its first words are a place (`Orva Mayor Ana Lenz`), or `null` for nothing of a name. */
function without(person: PersonMention, place: Span, body: string): PersonMention | null {
  const rest = body.slice(place.end, person.end);
  const start = place.end + rest.length - rest.trimStart().length;
  return place.start <= person.start && /^\s+\p{Lu}\S*\s+\p{Lu}/u.test(rest) ? { ...person, start } : null;
}

type Said = Pick<Draft, 'people' | 'references'>;

/**
 * A name is a person's or a place's, not both: where places were found, people give way, and so do the pronouns that went by them.
 * This is the one quarrel between two steps, so the later step settles it. All lists in the order of the text.
 */
export function settle({ body, people, references }: Said & Pick<Draft, 'body'>, places: readonly Span[]): Said {
  let at = 0;
  const lost = new Set<number>();
  const kept = people.flatMap((person) => {
    while (at < places.length && (places[at]?.end ?? 0) <= person.start) at++;
    const place = places[at];
    if (place === undefined || !overlaps(place, person)) return [person];
    const rest = without(person, place, body);
    if (rest === null) lost.add(person.start);
    return rest === null ? [] : [rest];
  });
  const isLost = ({ from }: PersonMention) => typeof from === 'object' && from !== null && lost.has(from.start);
  return {
    people: kept.filter((person) => !isLost(person)),
    references: references.filter((reference) => !isLost(reference)),
  };
}
