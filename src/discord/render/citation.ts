import type { APIButtonComponentWithCustomId } from 'discord.js';
import { keyOf } from '../../news/article-key.ts';
import type { Citation } from '../../news/citation.ts';
import { fingerprint, type Holder, writeCustomId } from '../custom-id.ts';
import { blockQuote, linked, name, unseenIn } from '../escape.ts';
import { linkTo } from '../link.ts';
import { button } from '../outgoing.ts';
import { sharedWords, snippetOf } from '../snippet.ts';
import type { Voice } from '../words/speak.ts';

/** One citation as it is shown: its text, and the buttons under it. */
export interface Piece {
  readonly text: string;
  readonly controls: readonly APIButtonComponentWithCustomId[];
}

/** For whom and in which language a message is made. */
export interface Reader {
  readonly voice: Voice;
  readonly holder: Holder;
}

/** The paragraph in which a citation begins, counted from 1. */
export function paragraphOf({ article, span }: Citation): number {
  return article.body.slice(0, span.start).split(/\n[^\S\n]*\n\s*/).length;
}

/** `[1] **Publisher** · [Headline](link) · 8 May 2018 · paragraph 3`. */
export function sourceLine(citation: Citation, number: number, voice: Voice): string {
  const { publisher, headline, published, status, revision } = citation.article;
  const link = linkTo(citation);
  const title = (link ? linked : name)(headline, 160) || voice.say('citation.untitled');
  return [
    `\\[${number}\\] **${(publisher && name(publisher, 80)) || voice.say('citation.unknownPublisher')}**`,
    link ? `[${title}](${link})` : title,
    published ? name(voice.date(published), 60) : voice.say('citation.unknownDate'),
    voice.say('citation.paragraph', { n: voice.number(paragraphOf(citation)) }),
    ...(revision > 1 ? [voice.say('citation.revision', { n: voice.number(revision) })] : []),
    ...(status === 'corrected' ? [voice.say('citation.corrected')] : []),
  ].join(' · ');
}

/** A place in an article, as a button keeps it. `number`: of the citation in its answer. */
export interface PlaceState {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly revision: number;
  /** Of the words that stood there. */
  readonly mark: string;
  /** The key of its article. */
  readonly article: string;
}

export const placeOf = ({ article, span, quote }: Citation, number: number): PlaceState => ({
  number,
  ...span,
  revision: article.revision,
  mark: fingerprint(quote),
  article: keyOf(article.id),
});

const placeFields = ({ number, start, end, revision, mark }: PlaceState) => [
  ...[number, start, end, revision].map((one) => one.toString(36)),
  mark,
];

/** The `custom_id` of a Context button; `null` where it does not fit. */
export const contextId = (place: PlaceState, holder: Holder) =>
  writeCustomId({ action: 'context', fields: [...placeFields(place), place.article] }, holder);

/** The `custom_id` of a page of an article; `null` as page: the one on which the place stands. */
export const articleId = (place: PlaceState, page: number | null, holder: Holder) =>
  writeCustomId(
    { action: 'article', fields: [...placeFields(place), page?.toString(36) ?? '', place.article] },
    holder,
  );

/** Reads what `contextId` and `articleId` wrote; `null` where a number is none. */
export function readPlace(fields: readonly string[]): PlaceState | null {
  const [number, start, end, revision] = fields.slice(0, 4).map((field) => Number.parseInt(field, 36));
  const mark = fields[4];
  const article = fields.at(-1);
  if (mark === undefined || article === undefined) return null;
  if (number === undefined || start === undefined || end === undefined || revision === undefined) return null;
  return [number, start, end, revision].some(Number.isNaN) ? null : { number, start, end, revision, mark, article };
}

function placeButtons(place: PlaceState, { voice, holder }: Reader): readonly APIButtonComponentWithCustomId[] {
  const context = contextId(place, holder);
  const article = articleId(place, null, holder);
  return [
    ...(context === null ? [] : [button(voice.say('button.context'), context)]),
    ...(article === null ? [] : [button(voice.say('button.readArticle'), article)]),
  ];
}

export interface Showing {
  readonly number: number;
  /** The question's words: those that the quotation has are named below it. */
  readonly question: string;
  /** What must be seen of a long quotation. */
  readonly wanted: string;
  /** Most characters of the quotation that are shown. */
  readonly room: number;
}

/** A citation: the quotation, byte for byte between block quote marks, and below it where it stands. */
export function citationPiece(citation: Citation, showing: Showing, reader: Reader): Piece {
  const { voice } = reader;
  const { shown, isWhole } = snippetOf(citation, showing, showing.room);
  const words = sharedWords(showing.question, shown, 6).map((word) => name(word, 30));
  const unseen = unseenIn(shown);
  const sizes = { shown: voice.number(shown.length), all: voice.number(citation.quote.length) };
  const lines = [
    blockQuote(shown),
    ...(isWhole ? [] : [`-# ${voice.say('answer.cut', { ...sizes, button: voice.say('button.readArticle') })}`]),
    ...(unseen > 0 ? [`-# ${voice.count('answer.unseen', unseen)}`] : []),
    ...(words.length > 0
      ? [`-# ${voice.say('answer.words', { words: words.map((word) => `**${word}**`).join(', ') })}`]
      : []),
    sourceLine(citation, showing.number, voice),
  ];
  return { text: lines.join('\n'), controls: placeButtons(placeOf(citation, showing.number), reader) };
}
