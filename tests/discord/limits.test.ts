import { ComponentType } from 'discord.js';
import { expect, test } from 'vitest';
import { formProblems, type Part, problemsOf } from '../../src/discord/limits.ts';

const text = (content: string): Part => ({ type: ComponentType.TextDisplay, content });
const button = (more: Partial<Part> = {}): Part => ({
  type: ComponentType.Button,
  label: 'Next',
  custom_id: 'a',
  ...more,
});
const row = (...components: Part[]): Part => ({ type: ComponentType.ActionRow, components });
const option = (value: string, more: object = {}) => ({ label: 'x', value, ...more });
const select = (more: Partial<Part>): Part =>
  row({ type: ComponentType.StringSelect, custom_id: 'a', options: [option('1')], ...more });
const gallery = (count: number, description = 'x'): Part => ({
  type: ComponentType.MediaGallery,
  items: Array.from({ length: count }, () => ({ media: { url: 'https://a.example/p.png' }, description })),
});
const file = (name: string): Part => ({ type: ComponentType.File, file: { url: `attachment://${name}` } });
const many = (count: number, of: (at: number) => Part) => Array.from({ length: count }, (_, at) => of(at));
const data = (name: string, bytes = 3) => ({ name, data: 'x'.repeat(bytes) });

test.each<[string, readonly Part[]]>([
  ['a link of 512', [row({ type: ComponentType.Button, label: 'x', url: `https://${'x'.repeat(504)}` })]],
  ['a placeholder of 150', [select({ placeholder: 'x'.repeat(150) })]],
  ['10 pictures with alt texts of 1,024', [gallery(10, 'x'.repeat(1024))]],
])('Discord takes %s', (_, parts) => {
  expect(problemsOf(parts)).toEqual([]);
});

test.each<[string, readonly Part[]]>([
  ['a text of white space', [text(' \n ')]],
  ['a text without one', [{ type: ComponentType.TextDisplay }]],
  ['an empty custom_id', [row(button({ custom_id: '' }))]],
  ['a button with a link and an id', [row(button({ url: 'https://a.example' }))]],
  ['a link of 513', [row({ type: ComponentType.Button, label: 'x', url: `https://${'x'.repeat(505)}` })]],
  ['a description of 101', [select({ options: [option('1', { description: 'x'.repeat(101) })] })]],
  ['a placeholder of 151', [select({ placeholder: 'x'.repeat(151) })]],
  ['a section without an accessory', [{ type: ComponentType.Section, components: [text('x')] }]],
  ['a section of 4', [{ type: ComponentType.Section, components: many(4, () => text('x')), accessory: button() }]],
  ['11 pictures', [gallery(11)]],
  ['an alt text of 1,025', [gallery(1, 'x'.repeat(1025))]],
  ['a file that is not there', [file('a.txt')]],
])('Discord refuses %s', (_, parts) => {
  expect(problemsOf(parts)).not.toEqual([]);
});

test.each<[string, Parameters<typeof problemsOf>[1], boolean]>([
  ['a file that is shown', [data('a.txt')], true],
  ['a file that nothing refers to', [data('a.txt'), data('b.txt')], false],
  ['a file of more than 10 MiB', [data('a.txt', 10 * 1024 * 1024 + 1)], false],
])('%s', (_, files, isTaken) => {
  expect(problemsOf([file('a.txt')], files).length === 0).toBe(isTaken);
});

const field = (custom_id: string, more: Partial<Part> = {}, label = 'Text'): Part => ({
  type: ComponentType.Label,
  label,
  component: { type: ComponentType.TextInput, custom_id, ...more },
});
const fields = (count: number) => many(count, (at) => field(`${at}`));

test.each<[string, Parameters<typeof formProblems>[0], boolean]>([
  ['a form of five', { custom_id: 'f', title: 'x'.repeat(45), components: fields(5) }, true],
  ['a form of six', { custom_id: 'f', title: 'x', components: fields(6) }, false],
  ['a form of none', { custom_id: 'f', title: 'x', components: [] }, false],
  ['a title of 46', { custom_id: 'f', title: 'x'.repeat(46), components: fields(1) }, false],
  ['no title', { custom_id: 'f', title: '', components: fields(1) }, false],
  ['an id of 101', { custom_id: 'x'.repeat(101), title: 'x', components: fields(1) }, false],
  ['a label of 46', { custom_id: 'f', title: 'x', components: [field('a', {}, 'x'.repeat(46))] }, false],
  ['a field twice', { custom_id: 'f', title: 'x', components: [field('a'), field('a')] }, false],
  ['4,000 letters', { custom_id: 'f', title: 'x', components: [field('a', { value: 'x'.repeat(4000) })] }, true],
  ['4,001 letters', { custom_id: 'f', title: 'x', components: [field('a', { value: 'x'.repeat(4001) })] }, false],
  ['room for 4,001', { custom_id: 'f', title: 'x', components: [field('a', { max_length: 4001 })] }, false],
])('%s', (_, form, isTaken) => {
  expect(formProblems(form).length === 0).toBe(isTaken);
});
