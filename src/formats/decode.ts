import { type Remark, remark } from '../news/remark.ts';

/** Text out of bytes, or why there is none; `note` where the encoding had to be guessed. */
export type Decoded = { readonly text: string; readonly note: Remark | null } | { readonly why: Remark };

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('latin1');

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on (WHATWG Encoding; some Nodes decode it wrong). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return latin1.decode(bytes).replace(/[\x80-\x9f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** What a web page says of its own encoding (`<meta charset>`), where it is one of the standard's. */
function asDeclared(bytes: Uint8Array): Decoded | null {
  const head = latin1.decode(bytes.subarray(0, 2048));
  const label = /<meta[^<>]*\bcharset=["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
  if (!label || /^(?:utf-?8|utf-?16.*|us-ascii|latin1|iso-?8859-1|windows-1252)$/.test(label)) return null;
  try {
    return { text: new TextDecoder(label).decode(bytes), note: null };
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/**
 * UTF-8 (with or without byte order mark), UTF-16 with one, what a page declares, else Windows-1252, which old news sites serve as "Latin-1".
 * A binary is refused: it has NUL bytes or is a PDF.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), note: null };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), note: null };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    return { why: remark('file.pdf') };
  }
  if (bytes.includes(0)) return { why: remark('file.binary') };
  try {
    return { text: utf8.decode(bytes), note: null };
  } catch {
    return asDeclared(bytes) ?? { text: windows1252(bytes), note: remark('note.encoding') };
  }
}
