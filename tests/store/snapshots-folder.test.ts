import { copyFile, mkdtemp, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { snapshotsFolder } from '../../src/store/snapshots-folder.ts';
import { describeSnapshots } from './snapshots-contract.ts';

const freshFolder = async () => join(await mkdtemp(join(tmpdir(), 'dateline-snapshots-')), 'data');

function opened(path: string, edition = 'one') {
  const remarks: string[] = [];
  return {
    remarks,
    snapshots: snapshotsFolder({ path, edition: () => edition, remark: (text) => remarks.push(text) }),
  };
}

describeSnapshots('folder', async () => opened(await freshFolder()).snapshots);

async function written() {
  const path = await freshFolder();
  await opened(path).snapshots.write('shared', [new Uint8Array(100).fill(5)]);
  return { path, file: join(path, 'shared.snapshot') };
}

async function refused(path: string, key = 'shared', edition = 'one') {
  const { snapshots, remarks } = opened(path, edition);
  expect(await snapshots.read(key)).toBeNull();
  expect(remarks).toHaveLength(1);
}

test('what another edition wrote is left aside, with one remark', async () => {
  await refused((await written()).path, 'shared', 'two');
});

test("a file put in another home's place is left aside", async () => {
  const { path, file } = await written();
  await copyFile(file, join(path, '42.snapshot'));
  await refused(path, '42');
});

test.each([0, 1, 40, 60, 148, 179])('a file cut off after %i bytes is left aside', async (length) => {
  const { path, file } = await written();
  await truncate(file, length);
  await refused(path);
});

test.each([0, 20, 50, 120, 170])('a file with another byte at %i is left aside', async (at) => {
  const { path, file } = await written();
  const bytes = await readFile(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await refused(path);
});

test('a foreign file is left aside', async () => {
  const { path, file } = await written();
  await writeFile(file, 'something else');
  await refused(path);
});

test('where nothing can be written there is one remark and no error', async () => {
  const path = await freshFolder();
  await writeFile(join(path, '..', 'data'), 'a file where the folder should be');
  const { snapshots, remarks } = opened(path);
  expect(await snapshots.write('shared', [])).toBe(false);
  expect(remarks).toHaveLength(1);
});

test('folders above it are made too', async () => {
  const { snapshots } = opened(join(await freshFolder(), 'a', 'b'));
  expect(await snapshots.write('shared', [])).toBe(true);
});

test.runIf(process.platform === 'linux')('where the system makes no folders it ends with a remark', async () => {
  const { snapshots, remarks } = opened('/proc/dateline/data');
  expect(await snapshots.write('shared', [])).toBe(false);
  expect(remarks).toHaveLength(1);
});

test('drafts that were abandoned are cleared away, fresh ones and others stay', async () => {
  const { path } = await written();
  const old = new Date(Date.now() - 7_200_000);
  for (const name of ['.shared.old.tmp', '.shared.new.tmp', '.42.old.tmp']) await writeFile(join(path, name), '');
  for (const name of ['.shared.old.tmp', '.42.old.tmp']) await utimes(join(path, name), old, old);
  await opened(path).snapshots.write('shared', []);
  expect((await readdir(path)).sort()).toEqual(['.42.old.tmp', '.shared.new.tmp', 'shared.snapshot']);
});

test.each(['', '../x', 'a/b', 'Shared', '.'])('"%s" is no key of a home', async (key) => {
  const { snapshots } = opened(await freshFolder());
  await expect(snapshots.read(key)).rejects.toThrow(RangeError);
  await expect(snapshots.write(key, [])).rejects.toThrow(RangeError);
});
