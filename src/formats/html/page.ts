import { parseHTML } from 'linkedom';

/** The little of the DOM that we use; the project is compiled without a browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface Page extends PageElement {
  readonly body: PageElement | null;
}

/** A deeper page takes a parser minutes or, by its recursion, the process; real ones are 10 to 60 deep. */
export const deepest = 200;

/** Elements that the next one of their kind closes, or that hold nothing: they do not nest. */
const flat = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
);

/** What a tag that begins raw text ends with; markup within is only text. */
const rawEnds = new Map([
  ['!--', '-->'],
  ['script', '</script'],
  ['style', '</style'],
  ['textarea', '</textarea'],
]);

/** How deep the elements of a page nest at most, as far as its tags tell without parsing it. Linear. */
export function depthOf(markup: string): number {
  const lower = markup.toLowerCase();
  const tag = /<(\/?)(!--|[a-z][a-z0-9:-]{0,40})/g;
  let depth = 0;
  let most = 0;
  for (let found = tag.exec(lower); found; found = tag.exec(lower)) {
    const [, close, name = ''] = found;
    const end = rawEnds.get(name);
    if (end !== undefined && !close) {
      const at = lower.indexOf(end, tag.lastIndex);
      if (at < 0) return most;
      tag.lastIndex = at + end.length;
    } else if (!flat.has(name)) {
      depth = Math.max(0, depth + (close ? -1 : 1));
      most = Math.max(most, depth);
    }
  }
  return most;
}

/** Parses a page. Call it only for what is not deeper than `deepest`. */
export function pageOf(markup: string): Page {
  const whole = /<(?:html|body)\b/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: Page }).document;
}
