import { z } from 'zod';
import type { Scope } from '../news/article.ts';
import { defaultLimit, type Question } from '../news/question.ts';

/** A question, where it may look, and the id that its answer carries. */
export interface AskedLine {
  readonly id: string | number | null;
  readonly question: Question;
  readonly scope: Scope;
}

export interface BadLine {
  readonly id: string | number | null;
  readonly why: string;
}

const words = z.string().trim().min(1, 'is empty').max(100_000, 'is longer than 100,000 characters');
/** ISO 8601, as precise as one likes. */
const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const date = z.string().regex(isoDate, 'is no date: 2018, 2018-05 or 2018-05-07');
const isLimit = (limit: number): boolean => Number.isInteger(limit) && limit >= 1 && limit <= 1000;
const id = z.union([z.string(), z.number()], 'must be a text or a number').nullish();

const filters = {
  id,
  source: words.nullish(),
  from: date.nullish(),
  to: date.nullish(),
  guild: z.union([z.string(), z.number().transform(String)]).nullish(),
  limit: z.number().refine(isLimit, 'is a whole number from 1 to 1000').nullish(),
};

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), question: words, ...filters }),
  z.object({ kind: z.literal('who-said-what'), what: words.nullish(), speaker: words.nullish(), ...filters }),
  z.object({ kind: z.literal('when'), event: words, ...filters }),
  z.object({ kind: z.literal('where'), event: words, ...filters }),
  z.object({ kind: z.literal('search'), words, ...filters }),
  z.object({ kind: z.literal('check-quote'), quote: words, speaker: words.nullish(), ...filters }),
]);

type Line = z.infer<typeof line>;

function ownPart(parsed: Line) {
  switch (parsed.kind) {
    case 'ask':
      return { kind: parsed.kind, question: parsed.question };
    case 'who-said-what':
      return { kind: parsed.kind, what: parsed.what ?? null, speaker: parsed.speaker ?? null };
    case 'when':
    case 'where':
      return { kind: parsed.kind, event: parsed.event };
    case 'search':
      return { kind: parsed.kind, words: parsed.words };
    case 'check-quote':
      return { kind: parsed.kind, quote: parsed.quote, speaker: parsed.speaker ?? null };
  }
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const said = (message: string): string => message.replace(/^Invalid input: expected/, 'must be');

/** The first thing that is wrong, for people. */
function whyNot(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue?.path.join('.') ?? '';
  if (where === 'kind') return '"kind" must be ask, who-said-what, when, where, search or check-quote';
  return where === '' ? 'a question is a JSON object with "kind"' : `"${where}" ${said(issue?.message ?? '')}`;
}

/** Reads one line of `answer`. `to` is also the question's "now"; without it, `now` is. */
export function parseQuestionLine(json: string, now: string): AskedLine | BadLine {
  const raw = parsedJson(json);
  const named = z.object({ id }).safeParse(raw).data?.id ?? null;
  if (raw === undefined) return { id: named, why: 'it is not JSON' };
  const result = line.safeParse(raw);
  if (!result.success) return { id: named, why: whyNot(result.error) };
  const parsed = result.data;
  if (parsed.kind === 'who-said-what' && !parsed.what && !parsed.speaker) {
    return { id: named, why: 'who-said-what needs "what" or "speaker"' };
  }
  const { source = null, from = null, to = null, limit, guild } = parsed;
  const asked = { source, from, to, limit: limit ?? defaultLimit, now: to ?? now };
  return { id: named, question: { ...ownPart(parsed), ...asked }, scope: { guild: guild ?? null } };
}
