import { expect, test } from 'vitest';
import { withoutLeftovers } from '../../src/formats/leftovers.ts';

test.each([
  'Share prices fell in Orva, and this post office closed as a consequence of it.',
  'Advertisement revenue fell.',
  'Read more books, the mayor said.',
  'It was originally published by the Orva Herald, he said.',
  'Save our pier',
  'Share this burden, she said.',
  'Share on equal terms',
  'Topics discussed were trade and fish.',
  'Categories do not matter, he said.',
  'First appeared in court on Monday.',
  'Originally published in 1998.',
  'Like this, nobody will come.',
  'Copyright law is to change.',
  'Follow us, they cried, and went.',
  'Related costs were not counted.',
  'Loading began at nine.',
  'More news is expected on Monday.',
  'They subscribe to the view that the mill burnt by itself.',
])('"%s" is the story', (line) => {
  expect(withoutLeftovers(['Headline', '', line]).lines).toEqual(['Headline', '', line]);
});

test.each(['Originally published by the Orva Herald', 'Tags: harbour', 'Related stories', 'Print'])(
  '"%s" is left where text follows it',
  (line) => {
    expect(withoutLeftovers(['One.', '', line, '', 'Two.']).taken).toBe(0);
  },
);

test('inner blank lines and white space stay as they are', () => {
  const lines = ['One.  ', '', '', '\tTwo.', ''];
  expect(withoutLeftovers(lines).lines).toEqual(lines.slice(0, -1));
});
