import type { Article } from '../../news/article.ts';
import type { Reader, Reading } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { makeAtHand } from '../kept/at-hand.ts';

/** What short answers are cut from. */
export type Mentions = Pick<Reading, 'people' | 'times' | 'places'>;
type Lists = { -readonly [Kind in keyof Mentions]?: Mentions[Kind] };

/** Longer bodies are not read whole for one passage, characters; so much before and after it is. */
const longest = 1500;
const before = 600;
const after = 300;
/** Where a paragraph goes on for longer than this before or after that, it is not read from its beginning or to its end. */
const farthest = 10_000;

function moved<T extends Span>(mentions: readonly T[], by: number): T[] {
  return mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }));
}

/** True where the whole body is read for a passage of it. */
export const isReadWhole = ({ body }: Article): boolean => body.length <= longest;

/** The paragraphs around a passage as if they were the article, and where they begin in it. */
function clipAround({ body, headline, published }: Article, passage: Span) {
  const [from, to] = [Math.max(0, passage.start - before), passage.end + after];
  const start = Math.max(body.lastIndexOf('\n', from) + 1, from - farthest);
  const newline = body.indexOf('\n', to);
  const end = Math.min(newline < 0 ? body.length : newline, to + farthest);
  return { start, clip: { headline, published, body: body.slice(start, end) } };
}

/** Passages around which what was read stays at hand, for who turns a page or asks on about an event: some ten megabytes. */
const mostAtHand = 2000;

/**
 * Reads the paragraphs around a passage; offsets are those of the whole body. Each list is read when it is looked at, and only the lists are kept: what
 * they were read out of takes much more room.
 */
export function makeAround(read: Reader): (article: Article, passage: Span) => Mentions {
  const atHand = makeAtHand<{ readonly article: Article; readonly lists: Lists }>(mostAtHand);
  return (article, passage) => {
    const key = `${article.id} ${passage.start}`;
    const before = atHand.get(key);
    const { lists } = before?.article === article ? before : atHand.put(key, { article, lists: {} });
    const { start, clip } = clipAround(article, passage);
    let made: Reading | undefined;
    const reading = () => {
      made ??= read(clip);
      return made;
    };
    return {
      get people() {
        lists.people ??= moved(reading().people, start);
        return lists.people;
      },
      get times() {
        lists.times ??= moved(reading().times, start);
        return lists.times;
      },
      get places() {
        lists.places ??= moved(reading().places, start);
        return lists.places;
      },
    };
  };
}
