import type { Citation } from '../news/citation.ts';
import { fragmentOf } from './text-fragment.ts';

const longestLink = 420;

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
export function linkTo(citation: Citation): string | null {
  const found = address(citation.article.url);
  if (!found || found.username || found.password) return null;
  // An address that was copied from such a link has a fragment of its own.
  found.hash = found.hash.replace(/:~:.*$/s, '');
  const plain = masked(found.href);
  if (plain.length > longestLink) return null;
  const joint = found.hash ? ':~:text=' : '#:~:text=';
  const fragment = fragmentOf(citation, longestLink - plain.length - joint.length);
  return fragment === null ? plain : `${plain}${joint}${fragment}`;
}
