import { expect, test } from 'vitest';
import { type Part, problemsOf } from '../../src/discord/limits.ts';
import { refusalsOf } from '../support/discord/refusals.ts';
import { type Component, flags } from '../support/discord/shapes.ts';

let ids = 0;
const text = (length: number): Part => ({ type: 10, content: 'x'.repeat(length) });
const button = (more: object = {}): Part => {
  ids += 1;
  return { type: 2, style: 2, label: 'Next', custom_id: `id ${ids}`, ...more } as Part;
};
const row = (components: readonly Part[]): Part => ({ type: 1, components });
const frame = (components: readonly Part[]): Part => ({ type: 17, components });
const select = (options: readonly { readonly label: string; readonly value: string }[]): Part => ({
  type: 3,
  custom_id: 'select',
  options,
});
const choices = (count: number) => Array.from({ length: count }, (_, at) => ({ label: `${at}`, value: `${at}` }));
const times = (count: number, part: () => Part) => Array.from({ length: count }, part);

const refused = (components: readonly Part[]) =>
  refusalsOf({ components: components as unknown as Component[], content: '', flags: flags.componentsV2 });

test.each<[string, readonly Part[]]>([
  ['forty components, those inside counted', [frame(times(39, () => text(1)))]],
  ['4,000 letters over all texts', [frame([text(2000), text(2000)])]],
  ['five buttons in a row', [row(times(5, button))]],
  ['a button of 80 letters', [row([button({ label: 'x'.repeat(80) })])]],
  ['an id of 100 letters', [row([button({ custom_id: 'x'.repeat(100) })])]],
  ['a select of 25', [row([select(choices(25))])]],
])('%s: taken', (_, components) => {
  expect(problemsOf(components)).toEqual([]);
  expect(refused(components)).toEqual([]);
});

test.each<[string, readonly Part[]]>([
  ['no component', []],
  ['one component too many', [frame(times(40, () => text(1)))]],
  ['one letter too many over all texts', [frame([text(2000), text(2001)])]],
  ['an empty text', [text(0)]],
  ['an empty frame', [frame([])]],
  ['an empty row', [row([])]],
  ['six buttons in a row', [row(times(6, button))]],
  ['a button without words', [row([button({ label: '' })])]],
  ['a button of 81 letters', [row([button({ label: 'x'.repeat(81) })])]],
  ['an id of 101 letters', [row([button({ custom_id: 'x'.repeat(101) })])]],
  ['an id that stands twice', [row([button({ custom_id: 'a' }), button({ custom_id: 'a' })])]],
  ['a select of 26', [row([select(choices(26))])]],
  ['a select without choices', [row([select([])])]],
  ['a choice without words', [row([select([{ label: '', value: 'a' }])])]],
  ['a choice of 101 letters', [row([select([{ label: 'x'.repeat(101), value: 'a' }])])]],
  ['a value of 101 letters', [row([select([{ label: 'a', value: 'x'.repeat(101) }])])]],
  ['a value that stands twice', [row([select([...choices(1), ...choices(1)])])]],
  ['a select that shares its row', [row([select(choices(2)), button()])]],
])('%s: refused, here and by Discord', (_, components) => {
  expect(problemsOf(components)).not.toEqual([]);
  expect(refused(components)).not.toEqual([]);
});
