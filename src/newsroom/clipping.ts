import type { Article } from '../news/article.ts';
import type { Reader, Reading } from '../news/reading.ts';
import type { Span } from '../news/span.ts';

/** What short answers are cut from. */
export type Mentions = Pick<Reading, 'people' | 'times' | 'places'>;

/** Longer bodies are not read whole for one passage, characters; so much before and after it is. */
const longest = 2600;
const before = 1500;
const after = 400;
/** Where a paragraph goes on for longer than this before or after that, it is not read from its beginning or to its end. */
const farthest = 10_000;

function moved<T extends Span>(mentions: readonly T[], by: number): T[] {
  return mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }));
}

/** True where the whole body is read for a passage of it. */
export const isReadWhole = ({ body }: Article): boolean => body.length <= longest;

/** Reads the paragraphs around a passage as if they were the article; offsets are those of the whole body. Each list is read when it is looked at. */
export function readAround(article: Article, passage: Span, read: Reader): Mentions {
  const { body, headline, published } = article;
  const [from, to] = [Math.max(0, passage.start - before), passage.end + after];
  const start = Math.max(body.lastIndexOf('\n', from) + 1, from - farthest);
  const newline = body.indexOf('\n', to);
  const end = Math.min(newline < 0 ? body.length : newline, to + farthest);
  const clip = read({ headline, published, body: body.slice(start, end) });
  return {
    get people() {
      return moved(clip.people, start);
    },
    get times() {
      return moved(clip.times, start);
    },
    get places() {
      return moved(clip.places, start);
    },
  };
}
