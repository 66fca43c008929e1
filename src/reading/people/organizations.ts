import type { Span } from '../../news/span.ts';
import { connectors, organizationWords } from '../data/names-organizations.ts';
import { wellKnownPlaces } from '../data/names-words.ts';
import type { Draft, Name, Token } from '../draft.ts';
import { isAllUpper } from './layout.ts';
import { prefixOf } from './prefix.ts';
import type { Sequence } from './sequences.ts';

/** A sequence that no person has for a name is an organization's by one of its words, or as an initialism. */
export function isOrganization({ words }: Sequence): boolean {
  const last = words.at(-1) ?? '';
  if (words.length > 1) return words.some((word) => organizationWords.has(word.toLowerCase()));
  return (
    isAllUpper(last) &&
    last.length > 1 &&
    !wellKnownPlaces.has(last.toLowerCase()) &&
    !/^(?:US|U\.S\.|UK|U\.K\.|UAE|EU|DC|D\.C\.)$/.test(last)
  );
}

/** Where an organization's name starts: with the words that would be titles or nationalities before a person's. */
export function organizationStart({ first, from }: Sequence, tokens: readonly Token[]): number {
  let at = first;
  for (
    let before = tokens[at - 1];
    at > from && before && prefixOf(before, false, 2) !== 'other';
    before = tokens[at - 1]
  )
    at--;
  return tokens[at]?.start ?? 0;
}

/** Organizations, those with `of`, `for` and the like joined: `Bank of Orva`. In order, disjoint. */
export function organizationsOf(draft: Pick<Draft, 'body'>, names: readonly Name[]): readonly Span[] {
  const found: Span[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (name?.kind !== 'organization') continue;
    let { end } = name;
    for (let next = names[index + 1]; next; next = names[index + 1]) {
      const between = draft.body.slice(end, next.start).trim().toLowerCase().split(/\s+/);
      if (
        next.kind === 'person' ||
        between.length > 2 ||
        !between.every((word) => connectors.has(word)) ||
        between.includes('and')
      )
        break;
      end = next.end;
      index++;
    }
    found.push({ start: name.start, end });
  }
  return found;
}
