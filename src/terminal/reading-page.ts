import type { ArticleDraft } from '../news/article.ts';
import type { Reading } from '../news/reading.ts';
import { dateText } from './citation-text.ts';
import { harmless, type Style, wrap } from './text.ts';

/** A reading for people. */
export function readingPage(article: ArticleDraft, reading: Reading, style: Style): readonly string[] {
  const cut = ({ start, end }: { start: number; end: number }) => article.body.slice(start, end);
  const published = article.published === null ? 'date unknown' : dateText(article.published);
  const head = `${article.publisher ?? 'publisher unknown'}, ${published}`;
  return [
    ...wrap(harmless(article.headline)).map(style.strong),
    ...wrap(harmless(head)).map(style.faint),
    ...reading.statements.flatMap((said) =>
      wrap(
        harmless(
          `${said.speakerName ?? (said.speaker && cut(said.speaker)) ?? 'nobody named'} (${said.manner}): ${cut(said)}`,
        ),
        '  ',
      ),
    ),
    ...reading.times.flatMap((time) => wrap(harmless(`${cut(time)} = ${time.value} (${time.rule})`), '  ')),
    ...reading.places.flatMap((place) => wrap(harmless(`${cut(place)} = ${place.place.name}`), '  ')),
  ];
}
