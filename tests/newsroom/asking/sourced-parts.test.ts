import { expect, test } from 'vitest';
import { termsOf } from '../../../src/news/folding.ts';
import { partsOf } from '../../../src/newsroom/asking/sourced-parts.ts';

const papers = new Set(['The Orva Times', 'Harbour Post', 'TideHunt']);

/** A part in one line: its paper, its day, its own words. */
function told(about: string): readonly string[] {
  return partsOf(about, termsOf(about), papers).map(({ publishers, date, shares }) =>
    [...publishers, date ?? '', [...shares].flatMap(([term, share]) => (share === 1 ? term : [])).join(' ')].join(
      ' / ',
    ),
  );
}

test.each<[string, readonly string[]]>([
  [
    'the Harbour Post article on the ferry tax published on 3 May and the Orva Times report on the port strike of 7 May both say',
    ['Harbour Post / XXXX-05-03 / ferry tax', 'The Orva Times / XXXX-05-07 / port strik say'],
  ],
  [
    'Who raised the ferry tax, as reported by TideHunt on May 3, 2031, and ended the strike, according to the Harbour Post',
    ['TideHunt / 2031-05-03 / rais ferry tax', 'Harbour Post /  / end strik'],
  ],
  [
    'Which firm, according to both TideHunt and the Harbour Post, ended the strike',
    ['TideHunt /  / firm end strik', 'Harbour Post /  / firm end strik'],
  ],
  [
    'Did the view of the tax change between the TideHunt report of May 3, 2031 and its report of June 4, 2031',
    ['TideHunt / 2031-05-03 / ', 'TideHunt / 2031-06-04 / '],
  ],
  ['the May 3, 2031 TideHunt report on eels', ['TideHunt / 2031-05-03 / eel']],
  ['who ended the strike in May', []],
])('%s', (about, parts) => {
  expect(told(about)).toEqual(parts);
});
