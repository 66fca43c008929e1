import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { verbsOf } from '../src/terminal/verbs/index.ts';

const readme = readFileSync('README.md', 'utf8');

test.each([...verbsOf(commands).keys()])('the README names the verb %s', (name) => {
  expect(readme).toMatch(new RegExp(`\`${name}[ \`]`));
});

test.each(commands.map(({ name }) => name))('the README names the command /%s', (name) => {
  expect(readme).toContain(`\`/${name}`);
});

const settings = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm);

test.each([...settings].map(([, name = '']) => name))('the README names the setting %s', (name) => {
  expect(readme).toContain(`\`${name}\``);
});
