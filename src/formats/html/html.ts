import { Readability } from '@mozilla/readability';
import { draftOf } from '../../news/article.ts';
import type { Contents } from '../../news/codec.ts';
import { remark } from '../../news/remark.ts';
import { type Format, one, refuse, withoutBlankEdges } from '../format.ts';
import { withoutLeftovers } from '../leftovers.ts';
import { factsOf } from './facts.ts';
import { deepest, depthOf, type Page, type PageNode, pageOf } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';

const extensions = ['html', 'htm', 'xhtml'];
const ours = ['md', 'markdown', 'json', 'jsonld', 'jsonl', 'ndjson'];
const opening = /^\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** What stands inside an article on a page and is no part of it. */
const beside = 'script, style, noscript, template, iframe, object, svg, button, form, nav, aside, figcaption';

/** A text that machines are given may be written as HTML. */
function plainText(text: string): string {
  if (!/&[#\w]+;|<\/?[a-z]+>/i.test(text)) return text;
  const body = depthOf(text) > deepest ? null : pageOf(text).body;
  return body ? paragraphsOf(body).join('\n\n') : '';
}

/** The story's paragraphs as Readability finds them, else all that the page shows. */
function storyOf(page: Page): readonly string[] {
  for (const element of [...page.querySelectorAll(beside)]) element.remove();
  const everything = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const shown = everything ? paragraphsOf(everything) : [];
  // Readability takes the page apart, so the page is read before.
  const reader = new Readability(page as never, {
    serializer: (node: unknown) => node as PageNode,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  const story = content ? paragraphsOf(content) : [];
  return story.length > 0 ? story : shown;
}

function withoutHeadline(paragraphs: readonly string[], headline: string): readonly string[] {
  return paragraphs[0]?.replace(/\s+/g, ' ') === headline ? paragraphs.slice(1) : paragraphs;
}

function readPage(name: string, markup: string): Contents {
  const page = pageOf(markup);
  const facts = factsOf(page);
  const headline = plainText(facts.headline).replace(/\s+/g, ' ').trim();
  const shown = withoutHeadline(storyOf(page), headline).join('\n\n');
  const given = withoutBlankEdges(plainText(facts.body));
  const whole = shown.length < 0.6 * given.length ? given : shown;
  const { lines, publisher } = withoutLeftovers(whole.split('\n'));
  const body = withoutBlankEdges(lines.join('\n'));
  if (body === '') return refuse(name, 'file.pageEmpty');
  const notes = facts.published === null ? [remark('note.pageUndated')] : [];
  return one({ draft: draftOf({ ...facts, headline, publisher: facts.publisher ?? publisher, body }), notes });
}

/** A web page: the article in it as paragraphs, and what the page says of it (JSON-LD, meta elements, `<time>`). */
export const html: Format = ({ name, extension, text }) => {
  if (!extensions.includes(extension) && (ours.includes(extension) || !opening.test(text))) return null;
  if (depthOf(text) > deepest) {
    return refuse(name, remark('file.pageDeep', { n: deepest }));
  }
  try {
    return readPage(name, text);
  } catch {
    return refuse(name, 'file.pageBroken');
  }
};
