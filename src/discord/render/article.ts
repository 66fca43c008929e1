import type { Article } from '../../news/article.ts';
import { cite } from '../../news/citation.ts';
import type { Span } from '../../news/span.ts';
import { blockQuote } from '../escape.ts';
import { button, framed, type Outgoing, row, text } from '../outgoing.ts';
import { snippetOf, stopBefore } from '../snippet.ts';
import { articleId, type PlaceState, type Reader, sourceLine } from './citation.ts';

const pageLetters = 1600;
const mostLetters = 3000;

/** Where a page that begins at `start` ends: after a paragraph, else a sentence, else a word. */
function endOfPage(body: string, start: number): number {
  const window = body.slice(start, start + pageLetters);
  let end = window.length;
  if (start + end < body.length) {
    const paragraph = window.lastIndexOf('\n\n');
    end = paragraph > pageLetters / 4 ? paragraph : stopBefore(window, window.length - 1);
  }
  while (blockQuote(window.slice(0, end)).length > mostLetters) end = stopBefore(window, Math.floor(end / 2));
  return start + Math.max(end, 1);
}

/** An article's body in pages, as spans: in order, without the white space between them. */
export function articlePages(body: string): readonly Span[] {
  const pages: Span[] = [];
  let start = body.length - body.trimStart().length;
  while (start < body.length) {
    const end = endOfPage(body, start);
    pages.push({ start, end: start + body.slice(start, end).trimEnd().length || end });
    start = end + (body.slice(end, end + mostLetters).length - body.slice(end, end + mostLetters).trimStart().length);
  }
  return pages;
}

export interface ArticleView extends Reader {
  readonly article: Article;
  readonly place: PlaceState;
  /** From 0; `null`: the page on which the place stands. */
  readonly page: number | null;
  readonly notes: readonly string[];
}

/** One page of an article, with Back and Next. */
export function renderArticle({ article, place, page, notes, ...reader }: ArticleView): Outgoing {
  const { voice, holder } = reader;
  const pages = articlePages(article.body);
  const at = page ?? pages.findIndex(({ end }) => place.start < end);
  const shown = Math.max(0, at < 0 ? pages.length - 1 : Math.min(at, pages.length - 1));
  const span = pages[shown];
  if (!span) return framed('nothing', [text(voice.say('article.gone'))]);
  const turn = (to: number) => {
    const id = articleId(place, to, holder);
    return id === null ? [] : [button(voice.say(to > shown ? 'button.next' : 'button.back'), id)];
  };
  const controls = [...(shown > 0 ? turn(shown - 1) : []), ...(shown < pages.length - 1 ? turn(shown + 1) : [])];
  const citation = cite(article, span);
  const small = pages.length > 1 ? [`-# ${voice.say('answer.page', { n: shown + 1, of: pages.length })}`] : [];
  return framed('plain', [
    text([...notes.map((note) => `-# ${note}`), sourceLine(citation, place.number, voice)].join('\n')),
    text(blockQuote(citation.quote)),
    ...small.map(text),
    ...(controls.length > 0 ? [row(controls)] : []),
  ]);
}

const sentencesAround = 3;
const sideLetters = 700;

/** The text of up to three sentences before and after a span, as slices of the body. */
function sidesOf(
  body: string,
  sentences: readonly Span[],
  span: Span,
): { readonly before: string; readonly after: string } {
  const before = sentences.filter(({ end }) => end <= span.start).slice(-sentencesAround);
  const after = sentences.filter(({ start }) => start >= span.end).slice(0, sentencesAround);
  const inside = sentences.filter((one) => one.start < span.end && one.end > span.start);
  const from = Math.min(before[0]?.start ?? span.start, inside[0]?.start ?? span.start);
  const to = Math.max(after.at(-1)?.end ?? span.end, inside.at(-1)?.end ?? span.end);
  return { before: body.slice(from, span.start).trim(), after: body.slice(span.end, to).trim() };
}

/** The end of a text, at most `most` long, from the beginning of a word. */
function lastOf(shown: string, most: number): string {
  return shown.length <= most ? shown : shown.slice(-most).replace(/^\S*\s+/, '');
}

export interface ContextView extends Reader {
  readonly article: Article;
  readonly place: PlaceState;
  readonly sentences: readonly Span[];
  readonly notes: readonly string[];
}

/** A quotation with three sentences either side; the quotation stands apart from them, under its number. */
export function renderContext({ article, place, sentences, notes, ...reader }: ContextView): Outgoing {
  const { voice, holder } = reader;
  const citation = cite(article, { start: place.start, end: place.end });
  const { shown, isWhole } = snippetOf(citation, { wanted: '' }, 1000);
  const { before, after } = sidesOf(article.body, sentences, citation.span);
  const id = articleId(place, null, holder);
  const sizes = { shown: voice.number(shown.length), all: voice.number(citation.quote.length) };
  const cut = isWhole ? [] : [`-# ${voice.say('answer.cut', { ...sizes, button: voice.say('button.readArticle') })}`];
  const earlier = lastOf(before, sideLetters);
  const later = after.length > sideLetters ? after.slice(0, stopBefore(after, sideLetters)) : after;
  const dots = (shorter: string, whole: string) => (shorter.length < whole.length ? ['-# …'] : []);
  return framed('plain', [
    text([`## ${voice.say('context.title')}`, ...notes.map((note) => `-# ${note}`)].join('\n')),
    ...(earlier ? [text([...dots(earlier, before), blockQuote(earlier)].join('\n'))] : []),
    text([`**\\[${place.number}\\]**`, blockQuote(shown), ...cut].join('\n')),
    ...(later && isWhole ? [text([blockQuote(later), ...dots(later, after)].join('\n'))] : []),
    text(sourceLine(citation, place.number, voice)),
    ...(id === null ? [] : [row([button(voice.say('button.readArticle'), id)])]),
  ]);
}
