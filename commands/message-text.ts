const links = /<?https?:\/\/\S+/g;
/** Mentions, custom emoji, times: what Discord writes in angle brackets. */
const references = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:)\d+(?::[A-Za-z])?>/g;
/** A sign that is only shown, not meant as markup. */
const escaped = /\\(?=[^\p{L}\p{N}\s])/gu;

/** Pairs of quotation marks, as languages have them; the last ones are what hurried people type. */
const marks = ['“”', '„“', '„”', '«»', '»«', '「」', '『』', '‹›', '""', '“"', '„"', '＂＂'];
const quoted = marks.map(([open = '', close = '']) => `${open}([^${open}${close}]+)${close}`);
/** Single marks, one of which is the apostrophe too. */
const quotation = new RegExp([...quoted, '‘((?:[^‘’]|’(?=\\p{L}))+)’'].join('|'), 'gu');
/** Letters of scripts that part no words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A message without links, mentions and markup. */
export function wordsOf(message: string): string {
  return tidy(
    message
      .replace(links, ' ')
      .replace(references, ' ')
      .replace(escaped, '')
      .replace(/[*_~`|>#]+/g, ' '),
  );
}

/** Long enough to be somebody's words rather than a name in marks. */
const isQuotation = (text: string) => text.split(' ').length >= 3 || (text.match(unspaced) ?? []).length >= 6;

/** Lines of a block quote that stand one below the other, as one text each. */
function blockQuotesIn(message: string): readonly string[] {
  const blocks = message.split(/^(?!\s*>).*$/m).map(wordsOf);
  return blocks.filter((block) => block !== '');
}

/** What a message quotes: its texts in quotation marks, else its block quotes; the longest first. Empty where it quotes nothing. */
export function quotationsIn(message: string): readonly string[] {
  const inMarks = [...message.matchAll(quotation)].map(([, ...inner]) => wordsOf(inner.find((one) => one) ?? ''));
  const long = inMarks.filter(isQuotation);
  return [...new Set(long.length > 0 ? long : blockQuotesIn(message))].sort((a, b) => b.length - a.length);
}

/** Words as a search takes them, with nothing in them that a search would take for its own signs. */
export function searchable(message: string, longest = 600): string {
  const plain = wordsOf(message).replace(/["“”„«»:]/g, ' ');
  return tidy(plain.replace(/(^|\s)-+/g, '$1')).slice(0, longest);
}
