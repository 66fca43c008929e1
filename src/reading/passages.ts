import type { Span } from '../news/span.ts';
import type { Step } from './draft.ts';

/** Lengths in characters: about 40 and 120 words of English. */
const enough = 240;
const most = 720;

const lengthOf = ({ start, end }: Span) => end - start;
const joined = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

/** A paragraph's sentences joined into pieces as even as whole sentences allow, none longer than `most` if it can be. */
function split(paragraph: Span, sentences: readonly Span[]): Span[] {
  const wanted = lengthOf(paragraph) / Math.ceil(lengthOf(paragraph) / most);
  const pieces: Span[] = [];
  let piece: Span | null = null;
  for (const sentence of sentences) {
    const grown: Span = piece === null ? sentence : joined(piece, sentence);
    const full: boolean = piece !== null && lengthOf(grown) > most;
    if (full && piece !== null) pieces.push(piece);
    piece = full ? sentence : grown;
    if (lengthOf(piece) >= wanted) {
      pieces.push(piece);
      piece = null;
    }
  }
  const last = pieces.at(-1);
  if (piece !== null && last && lengthOf(piece) < enough && lengthOf(joined(last, piece)) <= most) {
    pieces[pieces.length - 1] = joined(last, piece);
  } else if (piece !== null) pieces.push(piece);
  return pieces;
}

const longestCredit = 120;

/** `By Ana Quill, Orva Courier`, `(Reporting by Ana Quill)`: a line of its own that tells who wrote, and nothing of the story. */
function isCredit(body: string, { start, end }: Span): boolean {
  return (
    end - start <= longestCredit &&
    /^\(?(?:(?:Written|Reporting|Editing|Compiled) by|By|BY) \p{Lu}[^.!?]*(?:\.? ?[);]?\.?)$/u.test(
      body.slice(start, end),
    )
  );
}

/** Joins a short piece with its neighbours until there is enough to read. */
function join(pieces: readonly Span[], body: string): Span[] {
  const passages: Span[] = [];
  let isApart = false;
  for (const piece of pieces) {
    const last = passages.at(-1);
    const wasApart = isApart;
    isApart = isCredit(body, piece);
    const short = last !== undefined && Math.min(lengthOf(last), lengthOf(piece)) < enough;
    if (last && short && !wasApart && !isApart && lengthOf(joined(last, piece)) <= most)
      passages[passages.length - 1] = joined(last, piece);
    else passages.push(piece);
  }
  return passages;
}

/** Long paragraphs are split at sentences and short ones joined: each passage is 40 to 120 words where the text allows. A byline stands by itself. */
export const readPassages: Step = ({ body, paragraphs, sentences }) => {
  let at = 0;
  const pieces = paragraphs.flatMap((paragraph) => {
    const from = at;
    while (at < sentences.length && (sentences[at]?.start ?? 0) < paragraph.end) at += 1;
    return split(paragraph, sentences.slice(from, at));
  });
  return { passages: join(pieces, body) };
};
