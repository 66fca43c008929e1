import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** What decides how an article is read, cut, searched and kept. */
const rooms = ['src/news', 'src/reading', 'src/search', 'src/newsroom', 'gazetteer/places.bin'];

function filesAt(path: string): string[] {
  if (!path.startsWith('src/')) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true, recursive: true });
  return entries.flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name).slice(root.length + 1) : []));
}

let known: string | undefined;

/** Tells this version of Dateline, and of the tables of letters that it runs on, from any other: a hash of the files themselves, so that nobody has to count versions. */
export function edition(): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const file of rooms.flatMap(filesAt).sort()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  known = hash.update(`${process.versions.unicode} ${process.versions.icu} ${endianness()}`).digest('hex');
  return known;
}
