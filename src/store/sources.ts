import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { longestArticle } from '../news/codec.ts';
import type { Refusal, Source } from '../news/receipt.ts';
import { remark } from '../news/remark.ts';

/** A source found on the disk, and the file it stands in. */
export interface Found {
  readonly path: string;
  readonly source: Source | Refusal;
}

const readAhead = 16;
const newline = 0x0a;

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A folder's entries by name; hidden files, editors' copies and READMEs left out. Throws where it cannot be read. */
export async function listFolder(path: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.') && !name.endsWith('~') && !/^readme(?:\.|$)/i.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    const remedy = 'it must be a folder that the account running Dateline may read';
    throw new Error(`cannot read the folder ${path} (${codeOf(cause)}): ${remedy}`, { cause });
  }
}

function isLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

async function readWhole(path: string, name: string): Promise<Source | Refusal> {
  try {
    const { size } = await stat(path);
    if (size <= longestArticle) return { name, bytes: await readFile(path) };
    return { name, why: remark('file.bigFile', { size: megabytes(size), most: megabytes(longestArticle) }) };
  } catch (error) {
    return { name, why: remark('file.locked', { code: codeOf(error) }) };
  }
}

/** The lines of a file as they come from the disk; a line too long for an article is refused and skipped. */
async function* readLines(path: string, name: string): AsyncGenerator<Source | Refusal> {
  let line = 0;
  let kept: Uint8Array[] = [];
  let length = 0;
  const finish = (): Source | Refusal => {
    const bytes = kept.length === 1 && kept[0] ? kept[0] : Buffer.concat(kept);
    const long = length > longestArticle;
    kept = [];
    length = 0;
    line += 1;
    return long
      ? { name: `${name}, line ${line}`, why: remark('file.bigLine', { most: megabytes(longestArticle) }) }
      : { name, bytes, line };
  };
  const keep = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= longestArticle) kept.push(bytes);
    else kept = [];
  };
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
      if (line === 0 && length === 0 && chunk.includes(0)) {
        yield { name, why: remark('file.notUtf8') };
        return;
      }
      let from = 0;
      for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
        keep(chunk.subarray(from, to));
        from = to + 1;
        yield finish();
      }
      if (from < chunk.length) keep(chunk.subarray(from));
    }
    if (length > 0) yield finish();
  } catch (error) {
    yield { name, why: remark('file.lockedBeyond', { n: line, code: codeOf(error) }) };
  }
}

interface File {
  readonly path: string;
  readonly name: string;
  readonly refusal: Refusal | null;
}

async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | 'other'> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  const target = await stat(path).catch(() => null);
  return target?.isFile() || target === null ? 'file' : 'other';
}

/** The files under a folder, depth first, each folder's by name. Links to folders, pipes and devices are refused. */
async function* walk(folder: string, prefix: string): AsyncGenerator<File> {
  for (const entry of await listFolder(folder)) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    const kind = await kindOf(entry, path);
    if (kind === 'folder') yield* walk(path, `${name}/`);
    else if (kind === 'file') yield { path, name, refusal: null };
    else yield { path, name, refusal: { name, why: remark('file.noFile') } };
  }
}

/** Reads ahead, so that many small files take no turn each, and yields in order. */
async function* readAll(files: AsyncIterable<File>): AsyncGenerator<Found> {
  const waiting: { readonly file: File; readonly whole: Promise<Source | Refusal> | null }[] = [];
  async function* first(): AsyncGenerator<Found> {
    const next = waiting.shift();
    if (!next) return;
    const { path, name } = next.file;
    if (next.whole) yield { path, source: await next.whole };
    else for await (const source of readLines(path, name)) yield { path, source };
  }
  for await (const file of files) {
    const { path, name, refusal } = file;
    const whole = refusal ? Promise.resolve(refusal) : isLines(path) ? null : readWhole(path, name);
    waiting.push({ file, whole });
    if (waiting.length > readAhead) yield* first();
  }
  while (waiting.length > 0) yield* first();
}

/**
 * Every source at a path, in order: a file, or a folder with all below it; of a `.jsonl` file each line, streamed.
 * What cannot be read is refused by name and stops no other. Throws where the path is no file and cannot be read as a folder.
 */
export async function* sourcesAt(path: string): AsyncGenerator<Found> {
  const file = { path, name: basename(path), refusal: null };
  const only = async function* () {
    yield file;
  };
  yield* readAll((await isFile(path)) ? only() : walk(path, ''));
}
