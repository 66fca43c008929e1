import { draftOf } from '../news/article.ts';
import { type Remark, remark } from '../news/remark.ts';
import { type Format, one, refuse, unixLines, withoutBlankEdges } from './format.ts';
import { type HeadLines, headLinesOf } from './head-lines.ts';
import { withoutLeftovers } from './leftovers.ts';

const noHeadLines: HeadLines = { byline: null, published: null, length: 0 };

/** A first line longer than that is a paragraph. */
const longestHeadline = 200;

function withHeadline(lines: readonly string[]): { readonly headline: string; readonly body: string } {
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at]?.trim() ?? '';
  const rest = withoutBlankEdges(lines.slice(at + 1).join('\n'));
  const alone = lines[at + 1]?.trim() === '' && rest !== '';
  return alone && first.length <= longestHeadline
    ? { headline: first, body: rest }
    : { headline: '', body: withoutBlankEdges(lines.join('\n')) };
}

/**
 * Plain text: the first line is the headline where an empty line follows it; a byline and a date below it are read as such; what web
 * pages leave around a text is taken off.
 */
export const plain: Format = ({ name, extension, text }) => {
  if (extension !== 'txt' && extension !== 'text' && extension !== '') return null;
  const { lines, publisher, taken } = withoutLeftovers(unixLines(text).split('\n'));
  const { headline, body: below } = withHeadline(lines);
  const paragraphs = below.split('\n');
  const { byline, published, length } = headline === '' ? noHeadLines : headLinesOf(paragraphs);
  const body = withoutBlankEdges(paragraphs.slice(length).join('\n'));
  if (body === '') return refuse(name, 'file.emptyText');
  const notes: Remark[] = [];
  if (taken > 0) notes.push(remark('note.leftovers', { n: taken }));
  if (headline === '') notes.push(remark('note.noHeadline'));
  return one({ draft: draftOf({ headline, byline, published, publisher, body }), notes });
};
