import { expect, test } from 'vitest';
import { focused } from '../../../src/newsroom/answers/focus.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';

const view = makeView([], { source: null, from: null, to: null });
const asked = (question: string) => focused(soughtBy(understand(question), '2031-05-03', view));

test.each([
  ['Ana Quill left on Thursday. When did she take office?', 'did she take office'],
  ['A boat sank. In which port did it lie?', 'in which port did it lie'],
  ['When did the strike begin in the U.S. ports?', 'did the strike begin in the u.s. ports'],
  ['Who met Dr. Holt?', 'met dr. holt'],
])('%s', (question, about) => {
  expect(asked(question).about).toBe(about);
});

test('what stands before the question counts less, but for a name that it points back to', () => {
  const { terms } = asked('Ana Quill lost a boat. When was she elected?');
  const weightOf = (word: string) => terms.find(({ term }) => term === word)?.weight ?? 0;
  expect(weightOf('boat')).toBeLessThan(weightOf('elect'));
  expect(weightOf('quill')).toBe(weightOf('elect'));
});
