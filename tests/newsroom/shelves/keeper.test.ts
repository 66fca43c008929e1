import { expect, test, vi } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import type { Article } from '../../../src/news/article.ts';
import type { Reader } from '../../../src/news/reading.ts';
import { openNewsroom } from '../../../src/newsroom/open.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { makeCompactIndex } from '../../../src/search/compact.ts';
import { memorySnapshots } from '../../../src/store/memory-snapshots.ts';
import type { Snapshots } from '../../../src/store/snapshots.ts';
import { storiesIn } from '../../support/stories.ts';
import { articleOf, questionOf, questionsOfEachKind, storeOf } from '../house.ts';

const reader = makeReader({ gazetteer: loadGazetteer() });
const questions = [...questionsOfEachKind, questionOf({ kind: 'search', words: 'zzz harbuor' })];

/** Plain articles beside those that a test is about, so that a home is worth a snapshot. */
const others = (home: Article['home'], count = 520) =>
  Array.from({ length: count }, (_, at) =>
    articleOf({ id: `other-${at}`, home, headline: `Notice ${at}`, body: `Gate ${at} of the yard was painted.` }),
  );

function houseOver(articles: Article[], snapshots: Snapshots, read: Reader = reader) {
  const [store, indexed, makes] = [storeOf(articles), vi.fn(), vi.fn(read)];
  const makeIndex = () => {
    const index = makeCompactIndex();
    return Object.assign(Object.create(index), {
      add: (entries: Parameters<typeof index.add>[0]) => {
        indexed(entries.map(({ id }) => id));
        return index.add(entries);
      },
    });
  };
  const codec = { parse: () => ({ drafts: [], refusals: [] }), idOf: ({ id }: { id: string | null }) => id ?? '' };
  const house = openNewsroom({ store, makeIndex, read: makes, codec, snapshots });
  return { house, indexed: () => indexed.mock.calls.flat(2), made: () => makes.mock.calls.length };
}

async function answersOf({ house }: ReturnType<typeof houseOver>, guild: string | null = null) {
  const answers = [];
  for (const question of questions) answers.push(await house.ask(question, { guild }));
  return answers;
}

const names = ({ house }: ReturnType<typeof houseOver>, guild: string | null = null) =>
  house.suggest('speaker', '', { guild }).map(({ name }) => name);

test('a house that was opened from a snapshot answers as one that was not, and reads nothing for it', async () => {
  const snapshots = memorySnapshots();
  const articles = [...storiesIn(), ...others('shared')];
  const first = houseOver(articles, snapshots);
  await first.house.reindex();
  const cold = await answersOf(first);
  await first.house.settled();
  const again = houseOver(articles, snapshots);
  await again.house.reindex();
  expect(again.indexed()).toEqual([]);
  expect(await answersOf(again)).toEqual(cold);
  await again.house.settled();
  expect(again.made()).toBe(0);
  expect(names(again)).toEqual(names(first));
  expect(again.house.coverage({ guild: null })).toEqual(first.house.coverage({ guild: null }));
});

test('names are complete as soon as a snapshot is opened', async () => {
  const snapshots = memorySnapshots();
  const [changed, ...rest] = [...storiesIn(), ...others('shared')];
  if (!changed) throw new Error('no stories');
  const first = houseOver([changed, ...rest], snapshots);
  await first.house.reindex();
  await first.house.settled();
  const again = houseOver([changed, ...rest], snapshots);
  await again.house.reindex();
  expect(names(again)).toEqual(names(first));
  expect(names(again).length).toBeGreaterThan(2);
  const [without, anew] = [houseOver(rest, snapshots), houseOver(rest, memorySnapshots())];
  for (const { house } of [without, anew]) await house.reindex();
  await anew.house.settled();
  expect(names(without)).toEqual(names(anew));
});

test('what changed, came and went since is read anew, and nothing else', async () => {
  const snapshots = memorySnapshots();
  const [changed, gone, ...rest] = [...storiesIn(), ...others('shared')];
  if (!changed || !gone) throw new Error('no stories');
  const first = houseOver([changed, gone, ...rest], snapshots);
  await first.house.reindex();
  await first.house.settled();
  const now = [
    { ...changed, revision: 2, body: `${changed.body}\n\n“It held,” Pell Orsan said on Monday.` },
    ...rest,
    articleOf({ id: 'new', body: '“The lamp is lit,” Mara Arden said on Monday.' }),
  ];
  const [again, anew] = [houseOver(now, snapshots), houseOver(now, memorySnapshots())];
  for (const { house } of [again, anew]) {
    await house.reindex();
    await house.settled();
  }
  expect(again.indexed().sort()).toEqual([changed.id, 'new'].sort());
  expect(again.made()).toBe(2);
  expect(await answersOf(again)).toEqual(await answersOf(anew));
  expect(names(again)).toEqual(names(anew));
});

test("one server's snapshot feeds no other server, wherever its file is put", async () => {
  const secret = articleOf({
    id: 'secret',
    home: { guild: '42' },
    body: '“The canary sings at dawn,” Ana Quill said on Monday.',
  });
  const kept = memorySnapshots();
  const first = houseOver([secret, ...others({ guild: '42' })], kept);
  await first.house.reindex();
  await first.house.settled();
  expect(await kept.read('42')).not.toBeNull();
  expect(await kept.read('shared')).toBeNull();
  const foreign: Snapshots = { read: () => kept.read('42'), write: async () => false };
  const again = houseOver(others({ guild: '43' }, 3), foreign);
  await again.house.reindex();
  await again.house.settled();
  const scope = { guild: '43' };
  expect(names(again, '43')).toEqual([]);
  const asked = questionOf({ kind: 'search', words: 'canari' });
  expect(await again.house.ask(asked, scope)).toMatchObject({ status: 'nothing', suggestions: [], nearest: [] });
  expect(again.house.coverage(scope).articles).toBe(3);
});

test.each([
  ['no image', Uint8Array.of()],
  ['any bytes', new Uint8Array(200).fill(3)],
  ['an image without sections', new Uint8Array(8)],
])('%s in the place of a snapshot is left aside', async (_, bytes) => {
  const { house } = houseOver(storiesIn(), { read: async () => bytes, write: async () => false });
  await house.reindex();
  expect(await house.ask(questionOf({ kind: 'when', event: 'the mine fire' }), { guild: null })).toMatchObject({
    status: 'found',
  });
});

test('a small home, and one that hardly changed, are not written', async () => {
  const write = vi.fn(async () => true);
  const snapshots: Snapshots = { read: async () => null, write };
  const small = houseOver(others('shared', 20), snapshots);
  await small.house.reindex();
  await small.house.settled();
  expect(write).not.toHaveBeenCalled();
  const large = houseOver(others('shared'), snapshots);
  await large.house.reindex();
  await large.house.settled();
  const before = write.mock.calls.length;
  expect(before).toBeGreaterThan(0);
  await large.house.file(articleOf({ id: 'one-more', body: 'The lamp is lit.' }), 'shared');
  await large.house.close();
  expect(write.mock.calls.length).toBe(before);
});

test('what changes while it is written is not written half', async () => {
  const articles = others('shared');
  let filing: Promise<unknown> = Promise.resolve();
  let wrote = 0;
  const snapshots: Snapshots = {
    read: async () => null,
    async write(_, pieces) {
      for (const _piece of pieces) {
        if (wrote++ === 3) filing = house.file(articleOf({ id: 'between', body: 'The lamp is lit.' }), 'shared');
        await new Promise(setImmediate);
      }
      return true;
    },
  };
  const { house } = houseOver(articles, snapshots);
  await house.reindex();
  await house.close();
  await filing;
  expect(wrote).toBeLessThan(20);
});
