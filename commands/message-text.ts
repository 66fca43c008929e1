const links = /<?https?:\/\/\S+/g;
/** Mentions, custom emoji, times: what Discord writes in angle brackets. */
const references = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:)\d+(?::[A-Za-z])?>/g;
const quotation = /[“„"«]\s*([^“”„"«»]{8,}?)\s*[”“"»]/g;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A message without links, mentions and markup. */
export function wordsOf(message: string): string {
  return tidy(
    message
      .replace(links, ' ')
      .replace(references, ' ')
      .replace(/[*_~`|>#]+/g, ' '),
  );
}

/**
 * What a message quotes: its longest text in quotation marks, else its block quote, else all of it.
 */
export function quotedIn(message: string): string {
  const quoted = [...message.matchAll(quotation)].map(([, inner = '']) => wordsOf(inner));
  const longest = quoted.reduce((best, one) => (one.length > best.length ? one : best), '');
  if (longest.split(' ').length >= 3) return longest;
  const lines = message.split('\n').filter((line) => /^\s*>/.test(line));
  return lines.length > 0 ? wordsOf(lines.join('\n')) : wordsOf(message);
}

/** Words as a search takes them, with nothing in them that a search would take for its own signs. */
export function searchable(message: string, longest = 600): string {
  const plain = wordsOf(message).replace(/["“”„«»:]/g, ' ');
  return tidy(plain.replace(/(^|\s)-+/g, '$1')).slice(0, longest);
}
