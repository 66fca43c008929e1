import type { Citation } from '../news/citation.ts';

const longestLink = 420;
const edgeWords = 5;

/** Signs that `encodeURIComponent` leaves and that mean something to text fragments or to a masked link. */
const strict = (text: string) =>
  encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** `#:~:text=` for a quotation: all of it where it is short, else its first and last words (WICG scroll-to-text-fragment). */
function fragment(quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (words.length <= 2 * edgeWords) return `:~:text=${strict(words.join(' '))}`;
  const start = words.slice(0, edgeWords).join(' ');
  const end = words.slice(-edgeWords).join(' ');
  return `:~:text=${strict(start)},${strict(end)}`;
}

function address(url: string | null): URL | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url);
}

const masked = (href: string) =>
  href.replace(/[()<>[\]\s\\|*_~`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Where the quotation stands on the web, safe inside `[...](...)`; `null` where the article has no http(s) address or
 * one that is too long. The fragment is left off where a user name or a long address leaves it no room.
 */
export function linkTo({ article, quote }: Citation): string | null {
  const found = address(article.url);
  if (!found || found.username || found.password) return null;
  const plain = masked(found.href);
  if (/\p{Surrogate}/u.test(quote)) return plain.length > longestLink ? null : plain;
  const joint = found.hash ? '' : '#';
  const landing = `${plain}${joint}${fragment(quote)}`;
  if (landing.length <= longestLink) return landing;
  return plain.length <= longestLink ? plain : null;
}
