import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Snapshots } from './snapshots.ts';
import { codeOf } from './sources.ts';

export interface SnapshotsFolder {
  readonly path: string;
  /** Tells one version of reading and index from another: what another one wrote is not used. Asked for when it is needed. */
  readonly edition: () => string;
  /** Gets a sentence where a snapshot cannot be used or written. */
  readonly remark: (text: string) => void;
}

const magic = Buffer.from('Dateline data 1\n', 'latin1');
const hashBytes = 32;
const headBytes = magic.length + hashBytes;
const chunkBytes = 2 ** 20;
/** A draft that is older was left by a process that ended while it wrote, milliseconds. */
const abandoned = 3_600_000;

const isKey = (key: string) => /^[a-z0-9]{1,20}$/.test(key);

/** Writes to a file in chunks; ends with the hash of all. */
async function writeAll(file: FileHandle, pieces: Iterable<Uint8Array>): Promise<void> {
  const hash = createHash('sha256');
  const chunk = new Uint8Array(chunkBytes);
  let filled = 0;
  const flush = async () => {
    const full = chunk.subarray(0, filled);
    hash.update(full);
    await file.write(full);
    filled = 0;
  };
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const part = piece.subarray(from, from + chunkBytes - filled);
      chunk.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled === chunkBytes) await flush();
    }
  }
  await flush();
  await file.write(hash.digest());
}

/** What stands in a snapshot file: `null` where it is cut off, changed, or not the one that `head` begins. */
function payloadOf(file: Buffer, head: Uint8Array): Uint8Array | null {
  const end = file.length - hashBytes;
  if (end < headBytes || !file.subarray(0, headBytes).equals(head)) return null;
  const hash = createHash('sha256').update(file.subarray(0, end)).digest();
  if (!hash.equals(file.subarray(end))) return null;
  const payload = file.subarray(headBytes, end);
  return payload.byteOffset % 8 === 0 ? payload : Uint8Array.from(payload);
}

/** A folder with those above it. By hand, since `mkdir` with `recursive` never comes back where the system refuses with ENOENT, as under `/proc`. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return;
    if (codeOf(cause) !== 'ENOENT' || dirname(path) === path) throw cause;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

async function clear(path: string, key: string): Promise<void> {
  for (const name of await readdir(path)) {
    if (!name.startsWith(`.${key}.`) || !name.endsWith('.tmp')) continue;
    const { mtimeMs } = await stat(join(path, name));
    if (Date.now() - mtimeMs > abandoned) await rm(join(path, name), { force: true });
  }
}

/**
 * Snapshots as files, `<key>.snapshot`: a head that names edition and home, the bytes, their SHA-256. Each is written beside its place and then renamed, so that
 * several processes can share a folder: the last one counts. A folder that cannot be written is a remark and no error.
 */
export function snapshotsFolder({ path, edition, remark }: SnapshotsFolder): Snapshots {
  const headOf = (key: string) => {
    const name = createHash('sha256').update(`${edition()}\n${key}`).digest();
    return Buffer.concat([magic, name]);
  };
  const fileOf = (key: string) => {
    if (!isKey(key)) throw new RangeError(`"${key}" is no key of a home`);
    return join(path, `${key}.snapshot`);
  };
  return {
    async read(key) {
      const file = fileOf(key);
      try {
        const payload = payloadOf(await readFile(file), headOf(key));
        if (!payload)
          remark(`${file} is of another version or not whole, so it is left aside and the index is built anew.`);
        return payload;
      } catch (cause) {
        const code = codeOf(cause);
        if (code !== 'ENOENT') remark(`${file} cannot be read (${code}), so the index is built anew.`);
        return null;
      }
    },
    async write(key, pieces) {
      const file = fileOf(key);
      const draft = join(path, `.${key}.${randomBytes(6).toString('hex')}.tmp`);
      let fault: unknown = null;
      function* whole() {
        yield headOf(key);
        try {
          yield* pieces;
        } catch (cause) {
          fault = cause;
          throw cause;
        }
      }
      try {
        await makeFolder(path);
        await clear(path, key);
        const handle = await open(draft, 'wx');
        await writeAll(handle, whole()).finally(() => handle.close());
        await rename(draft, file);
        return true;
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => undefined);
        if (fault !== null) throw fault;
        remark(`${file} cannot be written (${codeOf(cause)}), so the index is built anew at each start.`);
        return false;
      }
    },
  };
}
