import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { type ArticleDraft, draftOf } from '../news/article.ts';
import { type Format, one, refuse, unixLines, withoutBlankEdges } from './format.ts';
import { isoDate } from './published.ts';

const words = z
  .union([z.string(), z.number().transform(String), z.null().transform(() => '')], {
    error: 'must be a text; put it in double quotes',
  })
  .transform((text) => (text.trim() === '' ? null : text));

const names = z.union([words, z.array(z.string()).transform((list) => list.join(', '))], {
  error: 'must be a text or a list of names',
});

/** What an author may say above the text. */
const frontMatter = z.object({
  id: words.optional(),
  headline: z.union([z.string(), z.number().transform(String)], {
    error: 'is missing; write  headline: "..."  between the two --- lines',
  }),
  publisher: words.optional(),
  byline: names.optional(),
  published: words
    .transform((written, context) => {
      const date = written === null ? null : isoDate(written);
      if (written === null || date !== null) return date;
      context.addIssue({ code: 'custom', message: `"${written}" is no date; write it as 2018-05-08, or leave it out` });
      return z.NEVER;
    })
    .optional(),
  url: words.optional(),
  revision: z.int({ error: 'must be a whole number from 1 on' }).min(1, 'must be 1 or more').optional(),
  status: z
    .enum(['published', 'corrected', 'withdrawn'], { error: 'must be published, corrected or withdrawn' })
    .optional(),
  note: words.optional(),
  supersedes: words.optional(),
  /** Only for texts that the lines below the front matter could not give back exactly. */
  body: z.string().optional(),
});

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*$/m;

type Split = { readonly yaml: string; readonly body: string } | { readonly why: string };

function split(text: string): Split {
  const from = opening.exec(text)?.[0].length ?? 0;
  const end = closing.exec(text.slice(from));
  if (!end) return { why: 'its front matter does not end; close it with a line of three hyphens: ---' };
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
  | { readonly fields: z.infer<typeof frontMatter>; readonly notes: readonly string[] }
  | { readonly why: string };

function fieldsOf(yaml: string): Fields {
  let parsed: unknown;
  try {
    parsed = parseYaml(yaml);
  } catch (error) {
    if (error instanceof RangeError)
      return { why: 'its front matter is too long or nested too deep; write one field a line' };
    const line = error instanceof YAMLParseError ? ` (line ${(error.linePos?.[0].line ?? 0) + 1})` : '';
    return {
      why: `its front matter is not valid YAML${line}; put a value that has a colon or quotes in double quotes`,
    };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { why: 'its front matter is no list of fields; write one a line, such as  headline: "..."' };
  }
  const read = frontMatter.safeParse(parsed);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
    return { why: `in its front matter, ${problems.join('; ')}` };
  }
  const unknown = Object.keys(parsed).filter((key) => !(key in frontMatter.shape));
  const notes = unknown.map(
    (key) => `"${key.slice(0, 40)}" in the front matter is no field of an article and was left out.`,
  );
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
  const noBody = 'it has no text below its front matter';
  if (!fenced) {
    const draft = withoutFrontMatter(text);
    return draft.body === ''
      ? refuse(name, 'it is empty; see corpus/README.md for what it should hold')
      : one({ draft, notes: [] });
  }
  const parts = split(text);
  if ('why' in parts) return refuse(name, parts.why);
  const read = fieldsOf(parts.yaml);
  if ('why' in read) return refuse(name, read.why);
  const draft = draftFrom(read.fields, parts.body);
  return draft.body.trim() === '' ? refuse(name, noBody) : one({ draft, notes: read.notes });
};
