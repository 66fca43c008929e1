import type { Span } from '../news/span.ts';
import type { Token } from './draft.ts';

/** double: `"…"`, `“…”`, `„…“`, `«…»`, TeX's ``…''; single: `‘…’`, `'…'`. A single one may also be an apostrophe. */
type QuoteFamily = 'double' | 'single';

export interface QuoteMark extends Span {
  readonly family: QuoteFamily;
  /** What its neighbours and its shape say; `null`: it closes what is open, else it opens. */
  readonly role: 'opens' | 'closes' | null;
}

type Shape = Pick<QuoteMark, 'family' | 'role'>;

const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries<Shape>({
    '"': { family: 'double', role: null },
    '“': { family: 'double', role: 'opens' },
    '”': { family: 'double', role: 'closes' },
    '„': { family: 'double', role: 'opens' },
    '«': { family: 'double', role: 'opens' },
    '»': { family: 'double', role: 'closes' },
    '``': { family: 'double', role: 'opens' },
    "''": { family: 'double', role: null },
    '‘‘': { family: 'double', role: 'opens' },
    '’’': { family: 'double', role: 'closes' },
    '‘': { family: 'single', role: 'opens' },
    '’': { family: 'single', role: 'closes' },
    "'": { family: 'single', role: null },
    '`': { family: 'single', role: 'opens' },
  }),
);

const elided = new Set(['em', 'tis', 'twas', 'til', 'till', 'cause', 'bout', 'n']);
const before = new Set(['(', '[', '{', '—', '–', '-', '‑', '/', '“', '‘', '"', "'", '`', '«', '„']);

/** What the neighbours say: an opening mark touches what follows only, a closing one what precedes only. */
function roleBySpacing(mark: Span, prev: Token | undefined, next: Token | undefined): QuoteMark['role'] {
  const left = prev !== undefined && prev.end === mark.start && !before.has(prev.text);
  const right =
    next !== undefined &&
    next.start === mark.end &&
    (next.kind !== 'mark' || before.has(next.text) || next.text === '$');
  if (left && right && /^[[(]$/.test(next.text) && /^[.!?…]$/.test(prev.text)) return 'closes';
  if (left === right) return null;
  return right ? 'opens' : 'closes';
}

/** True where there is white space, or nothing, on both sides: text that was cut into tokens. */
function standsAlone(mark: Span, prev: Token | undefined, next: Token | undefined): boolean {
  return prev?.end !== mark.start && next?.start !== mark.end;
}

/** `'90s`, `’em`: an apostrophe before what it shortens. */
function isElision(token: Token, next: Token | undefined): boolean {
  if (token.text !== "'" && token.text !== '’') return false;
  return next?.start === token.end && (next.kind === 'number' || elided.has(next.lower));
}

/** The quotation mark at `at`, one or two tokens wide; `null` where there is none. */
export function quoteMarkAt(tokens: readonly Token[], at: number): QuoteMark | null {
  const token = tokens[at];
  if (token?.kind !== 'mark') return null;
  const twin = tokens[at + 1];
  const single = shapes.get(token.text);
  if (single === undefined) return null;
  const double = twin?.text === token.text && twin.start === token.end ? shapes.get(token.text + twin.text) : undefined;
  const { family, role } = double ?? single;
  const span = { start: token.start, end: double && twin ? twin.end : token.end };
  const [prev, next] = [tokens[at - 1], tokens[at + (double ? 2 : 1)]];
  if (!double && isElision(token, next)) return null;
  const spacing = standsAlone(span, prev, next) ? null : roleBySpacing(span, prev, next);
  return { ...span, family, role: spacing ?? role };
}
