import { expect, test } from 'vitest';
import * as contexts from '../../../src/reading/data/times-context.ts';
import { holidays } from '../../../src/reading/data/times-holidays.ts';
import * as verbs from '../../../src/reading/data/times-verbs.ts';
import * as tables from '../../../src/reading/data/times-words.ts';
import { found } from './found.ts';

const wordsOf = (table: unknown): readonly string[] => {
  if (table instanceof Set) return [...table];
  return Array.isArray(table) ? table.map(([words]) => String(words)) : Object.keys(table as object);
};

const { knownDays: _, ...wordLists } = contexts;

test.each(Object.entries({ ...tables, ...wordLists, ...verbs }))('%s is in lower case, each word once', (_, table) => {
  const words = wordsOf(table);
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

test.each(Object.entries(tables.months))('the month %s', (name, month) => {
  const dot = name.length < 5 && name !== 'may' && name !== 'june' && name !== 'july' ? '.' : '';
  expect(found(`It opened on ${capital(name)}${dot} 3, 2018.`)).toEqual([
    `${capital(name)}${dot} 3, 2018 = 2018-${twoDigits(month)}-03`,
  ]);
});

test.each(Object.entries(tables.weekdays).filter(([name]) => name.endsWith('day')))('the weekday %s', (name, day) => {
  expect(found(`It opened last ${capital(name)}.`, '2019-03-11')).toEqual([
    `last ${capital(name)} = 2019-03-${twoDigits(3 + day)}`,
  ]);
});

test.each(Object.keys(holidays).filter((name) => name !== 'year end' && name !== 'fourth of july'))(
  'the holiday %s',
  (name) => {
    const written = name.replaceAll(" 's", "'s").replaceAll(' .', '.').replaceAll(" '", "'");
    const words = written.split(' ').map(capital).join(' ');
    expect(found(`It will open on ${words} 2019.`)).toEqual([expect.stringMatching(/ 2019 = 2019-\d\d-\d\d$/)]);
  },
);

test.each(Object.entries(tables.frequencies))('the set %s', (word, value) => {
  expect(found(`It meets ${word}.`)).toEqual([`${word} = ${value}`]);
});

test.each(Object.entries(tables.zones))('the zone %s', (zone, offset) => {
  expect(found(`It fell at 9:30 ${zone.toUpperCase()} on May 7, 2018.`)[0]).toBe(
    `9:30 ${zone.toUpperCase()} = 2018-05-07T09:30${offset}`,
  );
});
