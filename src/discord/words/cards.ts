import { deCards } from './de-cards.ts';
import { esCards } from './es-cards.ts';
import { frCards } from './fr-cards.ts';
import { ptCards } from './pt-cards.ts';

/** What commands say on cards, by language; a command knows no language, so its English is the key. */
export const cardTables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: deCards,
  es: esCards,
  fr: frCards,
  pt: ptCards,
};

/** A card's line in the reader's language; as it is where we have no other. */
export function inLanguage(line: string, locale: string): string {
  return cardTables[locale.split('-')[0] ?? '']?.[line] ?? line;
}
