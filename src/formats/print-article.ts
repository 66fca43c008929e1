import { parse } from 'yaml';
import type { ArticleDraft } from '../news/article.ts';
import { withoutBlankEdges } from './format.ts';

/** Half a character: UTF-8 cannot hold it, so no file can. */
const half = /\p{Surrogate}/u;

/** Words that need no quotes, or else the text as JSON, which YAML 1.2 reads the same. */
function yamlText(text: string): string {
  const bare = /^[\p{L}\p{N}][\p{L}\p{N}\p{Zs}.,;'’“”()/-]*$/u.test(text) && text.length < 200 && parse(text) === text;
  return bare ? text : JSON.stringify(text);
}

/** True for a text that an article file gives back as it is, standing below the front matter. */
function standsAsItIs(body: string): boolean {
  return !half.test(body) && !/[\0\r]/.test(body) && withoutBlankEdges(body) === body;
}

/**
 * An article as the text of an article file (`.md`). Parsed again it gives the same draft: a body that the lines below the
 * front matter would change (Windows line endings, blank edges, NUL) stands in the front matter, escaped.
 */
export function printArticle(draft: ArticleDraft): string {
  const { id, headline, publisher, byline, published, url, revision, status, note, supersedes, body } = draft;
  const plainly = standsAsItIs(body);
  const fields: readonly (readonly [string, string | null])[] = [
    ['id', id],
    ['headline', headline],
    ['publisher', publisher],
    ['byline', byline],
    ['published', published],
    ['url', url],
    ['note', note],
    ['supersedes', supersedes],
    ['body', plainly ? null : body],
  ];
  const lines = fields.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${yamlText(value)}`]));
  if (revision !== 1) lines.push(`revision: ${revision}`);
  if (status !== 'published') lines.push(`status: ${status}`);
  return `---\n${lines.join('\n')}\n---\n${plainly ? `\n${body}\n` : ''}`;
}
