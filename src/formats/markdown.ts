import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { type ArticleDraft, draftOf } from '../news/article.ts';
import { type Remark, remark } from '../news/remark.ts';
import type { RemarkKey } from '../news/remarks.ts';
import { type Format, one, refuse, unixLines, withoutBlankEdges } from './format.ts';
import { isoDate } from './published.ts';

/** What is wrong with a field: a check's message is the key of a remark. */
const wrong = (error: Extract<RemarkKey, `file.field${string}`>) => ({ error });

const words = z
  .union([z.string(), z.number().transform(String), z.null().transform(() => '')], wrong('file.fieldText'))
  .transform((text) => (text.trim() === '' ? null : text));

const names = z.union([words, z.array(z.string()).transform((list) => list.join(', '))], wrong('file.fieldNames'));

/** What an author may say above the text. */
const frontMatter = z.object({
  id: words.optional(),
  headline: z.union([z.string(), z.number().transform(String)], wrong('file.fieldHeadline')),
  publisher: words.optional(),
  byline: names.optional(),
  published: words
    .transform((written, context) => {
      const date = written === null ? null : isoDate(written);
      if (written === null || date !== null) return date;
      context.addIssue({ code: 'custom', message: wrong('file.fieldDate').error });
      return z.NEVER;
    })
    .optional(),
  url: words.optional(),
  revision: z.int(wrong('file.fieldRevision')).min(1, wrong('file.fieldRevision')).optional(),
  status: z.enum(['published', 'corrected', 'withdrawn'], wrong('file.fieldStatus')).optional(),
  note: words.optional(),
  supersedes: words.optional(),
  /** Only for texts that the lines below the front matter could not give back exactly. */
  body: z.string(wrong('file.fieldText')).optional(),
});

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*$/m;

type Split = { readonly yaml: string; readonly body: string } | { readonly why: Remark };

function split(text: string): Split {
  const from = opening.exec(text)?.[0].length ?? 0;
  const end = closing.exec(text.slice(from));
  if (!end) return { why: remark('file.openFront') };
  return { yaml: text.slice(from, from + end.index), body: text.slice(from + end.index + end[0].length) };
}

/** A field whose value is a JSON text on one line: YAML 1.2 reads it the same, but not however long it is. */
const quotedField = /^(\w+): ("(?:[^"\\\n]|\\[^\n])*")[ \t]*$/gm;

/** What may nest. A YAML parser calls itself for each, and a deep enough call kills the process: no `catch` helps. */
const nests = /[[{&*!]|[-?][ \t\n]/g;
const longestYaml = 16 * 1024;
const deepest = 200;

function parseYaml(written: string): unknown {
  const quoted: Record<string, unknown> = {};
  const yaml = written.replace(quotedField, (line: string, key: string, value: string) => {
    try {
      quoted[key] = JSON.parse(value);
      return `${key}: ""`;
    } catch {
      return line;
    }
  });
  if (yaml.length > longestYaml || (yaml.match(nests)?.length ?? 0) > deepest)
    throw new RangeError('too long or too deep');
  const parsed: unknown = parse(yaml, { logLevel: 'error', maxAliasCount: 10 }) ?? {};
  return typeof parsed === 'object' && !Array.isArray(parsed) ? { ...parsed, ...quoted } : parsed;
}

type Fields =
  | { readonly fields: z.infer<typeof frontMatter>; readonly notes: readonly Remark[] }
  | { readonly why: Remark };

function fieldsOf(yaml: string): Fields {
  let parsed: unknown;
  try {
    parsed = parseYaml(yaml);
  } catch (error) {
    if (error instanceof RangeError) return { why: remark('file.deepFront') };
    if (!(error instanceof YAMLParseError)) return { why: remark('file.badYaml') };
    return { why: remark('file.badYamlAt', { n: (error.linePos?.[0].line ?? 0) + 1 }) };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { why: remark('file.noFields') };
  }
  const read = frontMatter.safeParse(parsed);
  if (!read.success) {
    const given = new Map(Object.entries(parsed));
    const list = read.error.issues.map(({ path: [at], message }) => {
      const field = String(at);
      return remark(message as RemarkKey, { field, written: String(given.get(field)).slice(0, 40) });
    });
    return { why: remark('file.fields', { problems: { list, by: '; ' } }) };
  }
  const unknown = Object.keys(parsed).filter((key) => !(key in frontMatter.shape));
  const notes = unknown.map((key) => remark('note.field', { field: key.slice(0, 40) }));
  return { fields: read.data, notes };
}

function draftFrom({ body: exact, ...fields }: z.infer<typeof frontMatter>, below: string): ArticleDraft {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return draftOf({ headline: fields.headline, ...given, body: exact ?? withoutBlankEdges(below) });
}

function withoutFrontMatter(text: string): ArticleDraft {
  const heading = /^\s*# +(.*)\n/.exec(text);
  return draftOf({
    headline: heading?.[1]?.trim() ?? '',
    body: withoutBlankEdges(text.slice(heading?.[0].length ?? 0)),
  });
}

/** Markdown as we keep articles: fields between two `---` lines, then the text; without fields, a `# heading` and the text. */
export const markdown: Format = ({ name, extension, text: written }) => {
  const text = unixLines(written);
  const fenced = opening.test(text);
  if (!fenced && extension !== 'md' && extension !== 'markdown') return null;
  if (!fenced) {
    const draft = withoutFrontMatter(text);
    return draft.body === '' ? refuse(name, 'file.empty') : one({ draft, notes: [] });
  }
  const parts = split(text);
  if ('why' in parts) return refuse(name, parts.why);
  const read = fieldsOf(parts.yaml);
  if ('why' in read) return refuse(name, read.why);
  const draft = draftFrom(read.fields, parts.body);
  return draft.body.trim() === '' ? refuse(name, 'file.noBody') : one({ draft, notes: read.notes });
};
