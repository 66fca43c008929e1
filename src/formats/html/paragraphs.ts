import { withoutBlankEdges } from '../format.ts';
import type { PageNode } from './page.ts';

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE
  SECTION TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'SVG',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
]);

const textNode = 3;
const elementNode = 1;

function tidy(text: string): string {
  return withoutBlankEdges(text.replace(/ ?\n ?/g, '\n')).replace(/^ +/, '');
}

/**
 * The paragraphs of an element as a reader sees them: blocks and empty lines part them, `<br>` is a line break, other white space
 * is one space, a no-break space is a letter.
 */
export function paragraphsOf(root: PageNode): readonly string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = () => {
    const texts = open
      .join('')
      .replace(/ +/g, ' ')
      .split(/\n ?\n/)
      .map(tidy);
    for (const text of texts) if (text !== '') paragraphs.push(text);
    open = [];
  };
  const visit = (node: PageNode) => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === textNode) open.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    else if (name === 'BR') open.push('\n');
    else if (node.nodeType === elementNode && !silent.has(name)) {
      const block = blocks.has(name);
      if (block) close();
      for (const child of node.childNodes) visit(child);
      if (block) close();
    }
  };
  visit(root);
  close();
  return paragraphs;
}
