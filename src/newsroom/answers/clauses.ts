import type { Span } from '../../news/span.ts';
import { adverbials, articles, coordinators, pointers, relatives, reporting, subordinators } from './clause-words.ts';
import { isVerb, type Piece, piecesOf } from './pieces.ts';

type Kind = 'main' | 'sub' | 'relative' | 'apposition' | 'aside' | 'report' | 'content';

/** A stretch of a sentence with a verb of its own, or one that stands beside a noun. Offsets into the sentence. */
export interface Clause {
  readonly kind: Kind;
  /** The clause that it stands in; `null` for one that stands by itself. */
  readonly parent: number | null;
  readonly own: readonly Piece[];
  /** What it shares with another: the noun before "which", the subject before "and". */
  readonly shared: readonly Piece[];
}

interface Opened {
  readonly kind: Kind;
  readonly parent: number | null;
  readonly own: Piece[];
  readonly shared: readonly Piece[];
  /** The mark that opened it; the same, or its counterpart, ends it. */
  readonly opener: string;
}

/** What is known of a sentence so far. */
interface Cutting {
  readonly pieces: readonly Piece[];
  readonly clauses: Opened[];
  current: number;
}

/** A longer sentence is taken as one clause, characters. */
const longest = 3000;
const longestNoun = 6;
const longestSubject = 12;

const none: Piece = { start: -1, end: -1, lower: '', time: false };
const pieceAt = ({ pieces }: Cutting, at: number): Piece => pieces[at] ?? none;
const currentOf = ({ clauses, current }: Cutting): Opened =>
  clauses[current] ?? { kind: 'main', parent: null, own: [], shared: [], opener: '' };

/** The noun that a clause ends with: its last words, back to a verb. */
function nounBefore({ own }: Opened): readonly Piece[] {
  const last = own.slice(-longestNoun);
  return last.slice(last.findLastIndex(isVerb) + 1);
}

/** The words of a clause before its first verb. */
function subjectOf({ own, shared }: Opened): readonly Piece[] {
  const verb = own.findIndex(isVerb);
  return [...shared, ...own.slice(0, Math.min(verb < 0 ? longestSubject : verb, longestSubject))];
}

function open(cutting: Cutting, clause: Omit<Opened, 'own'>): void {
  cutting.clauses.push({ ...clause, own: [] });
  cutting.current = cutting.clauses.length - 1;
}

function close(cutting: Cutting): void {
  cutting.current = currentOf(cutting).parent ?? cutting.current;
}

/** The index of the next comma or other mark, or of the end. */
function markAfter({ pieces }: Cutting, at: number): number {
  const found = pieces.findIndex(({ lower }, index) => index > at && /^(?:[,;:()–—]|--)$/.test(lower));
  return found < 0 ? pieces.length : found;
}

const hasVerb = ({ pieces }: Cutting, from: number, to: number): boolean => pieces.slice(from, to).some(isVerb);

/** What a comma opens; `null`: nothing, the clause goes on. */
function behindComma(cutting: Cutting, at: number): Omit<Opened, 'own'> | null {
  const next = pieceAt(cutting, at + 1);
  const end = markAfter(cutting, at);
  const clause = currentOf(cutting);
  if (relatives.has(next.lower) || subordinators.has(next.lower) || next.time) return null;
  const told = cutting.pieces.slice(at + 1, Math.min(end, at + 8)).some(({ lower }) => reporting.has(lower));
  if (told && end - at < 12) return { kind: 'report', parent: null, shared: [], opener: ',' };
  if (coordinators.has(next.lower)) {
    const shared = isVerb(pieceAt(cutting, at + 2)) ? subjectOf(clause) : [];
    return hasVerb(cutting, at + 1, end) ? { kind: 'main', parent: null, shared, opener: '' } : null;
  }
  const closed = pieceAt(cutting, end).lower === ',' && !adverbials.has(next.lower) && clause.own.length > 0;
  const noun = !hasVerb(cutting, at + 1, end) || (articles.has(next.lower) && isVerb(pieceAt(cutting, end + 1)));
  if (!closed || !(isVerb(next) || noun) || clause.own.every(({ time, lower }) => time || adverbials.has(lower)))
    return null;
  return { kind: 'apposition', parent: cutting.current, shared: nounBefore(clause), opener: ',' };
}

/** A mark ends what it closes, or opens a clause. */
function atMark(cutting: Cutting, at: number): void {
  const { lower } = pieceAt(cutting, at);
  const clause = currentOf(cutting);
  const aside = { kind: 'aside', parent: cutting.current, shared: nounBefore(clause) } as const;
  const dash = /^(?:[–—]|--)$/.test(lower);
  if (clause.opener === lower || (clause.opener === '(' && lower === ')')) close(cutting);
  else if (lower === ',') {
    const opened = behindComma(cutting, at);
    if (opened) open(cutting, opened);
  } else if (lower === '(' || (dash && clause.opener !== '(')) open(cutting, { ...aside, opener: lower });
  else if (lower === ';' || lower === ':') open(cutting, { kind: 'main', parent: null, shared: [], opener: '' });
}

/** Opens a clause at a word that begins one; `false` where it begins none. */
function atWord(cutting: Cutting, at: number): boolean {
  const { lower } = pieceAt(cutting, at);
  const clause = currentOf(cutting);
  const next = pieceAt(cutting, at + 1);
  const before = pieceAt(cutting, at - 1);
  const parent = cutting.current;
  if (subordinators.has(lower) && !next.time && !(lower === 'following' && before.lower === 'the')) {
    open(cutting, {
      kind: 'sub',
      parent,
      shared: [],
      opener: clause.own.length === 0 || before.lower === ',' ? ',' : '',
    });
    return true;
  }
  if (lower === 'that' && clause.own.slice(-3).some((piece) => reporting.has(piece.lower) || isVerb(piece))) {
    open(cutting, { kind: 'content', parent, shared: [], opener: '' });
    return true;
  }
  if (relatives.has(lower) && clause.own.length > 0 && (before.lower === ',' || isVerb(next) || lower !== 'that')) {
    open(cutting, { kind: 'relative', parent, shared: nounBefore(clause), opener: before.lower === ',' ? ',' : '' });
    return true;
  }
  const joins = (lower === 'and' || lower === 'but') && isVerb(next) && hasVerb(cutting, 0, at);
  if (joins)
    open(cutting, { kind: clause.kind, parent: clause.parent, shared: subjectOf(clause), opener: clause.opener });
  return joins;
}

/** A relative clause without commas ends before the second verb: "the crane that fell on Monday | was old". */
function endsRelative(cutting: Cutting, at: number): boolean {
  const { kind, own, opener } = currentOf(cutting);
  if (kind !== 'relative' || opener || !isVerb(pieceAt(cutting, at))) return false;
  const last = own.findLastIndex(isVerb);
  return (
    last >= 0 && last < own.length - 1 && !own.slice(last + 1).some(({ lower }) => lower === 'and' || lower === 'to')
  );
}

/** "Police said Tuesday | the crane fell": what is told begins behind the verb of telling and its own time. */
function opensContent(cutting: Cutting, at: number): boolean {
  const [last, before] = [currentOf(cutting).own.at(-1) ?? none, currentOf(cutting).own.at(-2) ?? none];
  const piece = pieceAt(cutting, at);
  if (piece.time || /^(?:that|on|in|at|to|late|early|reporters)$/.test(piece.lower)) return false;
  return reporting.has(last.lower) || (last.time && reporting.has(before.lower));
}

/** Cuts a sentence into clauses; `times` are the time expressions in it, offsets into the sentence. A sentence that is too long for one stays whole. */
export function clausesOf(sentence: string, times: readonly Span[]): readonly Clause[] {
  const pieces = piecesOf(sentence, times);
  if (sentence.length > longest) return [{ kind: 'main', parent: null, own: pieces, shared: [] }];
  const cutting: Cutting = { pieces, clauses: [], current: 0 };
  open(cutting, { kind: 'main', parent: null, shared: [], opener: '' });
  for (const [at, piece] of pieces.entries()) {
    if (/^(?:[,;:()–—]|--)$/.test(piece.lower)) {
      atMark(cutting, at);
      continue;
    }
    if (endsRelative(cutting, at)) close(cutting);
    if (!atWord(cutting, at) && opensContent(cutting, at))
      open(cutting, { kind: 'content', parent: cutting.current, shared: [], opener: '' });
    currentOf(cutting).own.push(piece);
  }
  return cutting.clauses;
}

/** True where a clause's subject stands for what was told before: "It fell on Monday." */
export function pointsBack({ own, shared }: Clause): boolean {
  const first = own.slice(0, 4).findIndex(({ lower }) => pointers.has(lower));
  const verb = own.findIndex(isVerb);
  return shared.length === 0 && first >= 0 && (verb < 0 || first < verb);
}
