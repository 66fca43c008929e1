/** What web pages leave around a story. It is taken off where it is a line of its own, and nothing else is changed. */
export interface Leftover {
  /** Matches the whole line, white space around it left off. */
  readonly line: RegExp;
  /** Whether it is taken off between paragraphs too, or only after the last one. */
  readonly where: 'anywhere' | 'end';
  /** A line that it takes off. */
  readonly example: string;
}

const buttons =
  'facebook|twitter|whats ?app|linked ?in|pinterest|reddit|telegram|e-?mail|print|tweet|copy link|save|like|comments?|reply|x';
const story = '(?:article|story|post|page)';
const marks = '(?:\\s?[.…»>→]+)?';

function anywhere(line: string, example: string): Leftover {
  return { line: new RegExp(`^(?:${line})$`, 'i'), where: 'anywhere', example };
}

function atEnd(line: string, example: string): Leftover {
  return { line: new RegExp(`^(?:${line})$`, 'i'), where: 'end', example };
}

/** `publisher`: the words that name who published it first. A whole line must match: a sentence that begins alike is the story. */
export const leftovers: readonly Leftover[] = [
  atEnd(
    `(?:this ${story} (?:was )?)?(?:orig(?:i)?nally|first) published (?:by|in|on|at) (?<publisher>[^\\d\\s].{0,80}?)\\.?`,
    'Orignally published by the Orva Herald',
  ),
  atEnd(
    `this ${story} (?:orig(?:i)?nally|first) appeared (?:in|on|at) (?<publisher>[^\\d\\s].{0,80}?)\\.?`,
    'This story first appeared in Lenz Daily',
  ),
  anywhere(`share:?|(?:share|like|print|e-?mail|save|tweet) this(?: ${story})?:?`, 'Share this post'),
  anywhere(`share (?:this )?(?:on|via) (?:${buttons})`, 'Share on Facebook'),
  anywhere(`click to (?:share|print|e-?mail)\\b.{0,40}`, 'Click to share on Twitter (Opens in new window)'),
  anywhere('\\(?opens in (?:a )?new (?:window|tab)\\)?', '(Opens in new window)'),
  anywhere('(?:scroll|back) to (?:the )?top', 'scroll to top'),
  anywhere('(?:-+ ?)?advert(?:isement|ising)?s?(?: ?-+)?', 'Advertisement'),
  anywhere(`${story} continues (?:below|after) (?:the )?advertisement`, 'Story continues below advertisement'),
  anywhere(`(?:read|see|show|load|view) (?:more|all)${marks}`, 'Read more »'),
  anywhere(`(?:continue|keep) reading${marks}`, 'Continue reading'),
  anywhere('loading(?:…|\\.{3})', 'Loading...'),
  anywhere('skip to (?:main )?content', 'Skip to content'),
  anywhere('(?:sign up|subscribe) (?:to|for) (?:our|the) .{0,40}newsletters?[.!]?', 'Subscribe to our newsletter'),
  atEnd('(?:leave a|post a|no|\\d+) (?:comment|reply)s?', 'Leave a comment'),
  atEnd('your e-?mail address will not be published\\.?.{0,60}', 'Your email address will not be published.'),
  atEnd('(?:tags|tagged|filed under|posted in|categor(?:y|ies)|topics): .{1,200}', 'Tags: harbour, council'),
  atEnd(
    '(?:related|more|recommended|popular)(?: (?:articles|stories|news|posts|topics|links|reading))?:?',
    'Related stories',
  ),
  atEnd('you (?:may|might) also (?:like|be interested in):?', 'You may also like'),
  atEnd(`(?:previous|next) ${story}${marks}`, 'Next article »'),
  atEnd('follow us(?: on .{1,40})?[.!]?', 'Follow us on Twitter'),
  atEnd(`(?:${buttons})(?:[ ,|·/]+(?:${buttons}))*`, 'Facebook | Twitter'),
  atEnd('(?:copyright )?(?:©|\\(c\\)) ?.{0,100}', '© 2018 Orva Herald. All rights reserved.'),
  atEnd('all rights reserved\\.?', 'All rights reserved.'),
];

export interface Cleaned {
  readonly lines: readonly string[];
  /** Whom a leftover names as the publisher. */
  readonly publisher: string | null;
  /** How many lines were taken off. */
  readonly taken: number;
}

function leftoverOf(line: string): { readonly rule: Leftover; readonly publisher: string | null } | null {
  const bare = line.trim();
  if (bare.length > 250) return null;
  for (const rule of leftovers) {
    const found = rule.line.exec(bare);
    if (found) return { rule, publisher: found.groups?.publisher ?? null };
  }
  return null;
}

/** Takes the leftovers off: those at the end, whatever stands between them blank, and those that stand alone anywhere. */
export function withoutLeftovers(all: readonly string[]): Cleaned {
  const kept: string[] = [];
  let publisher: string | null = null;
  let taken = 0;
  let ended = false;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const line = all[at] ?? '';
    const left = leftoverOf(line);
    if (left && (!ended || left.rule.where === 'anywhere')) {
      taken += 1;
      publisher = left.publisher ?? publisher;
      while (ended && all[at + 1]?.trim() === '' && kept.at(-1)?.trim() === '') kept.pop();
      continue;
    }
    if (line.trim() !== '') ended = true;
    if (ended) kept.push(line);
  }
  return { lines: kept.reverse(), publisher, taken };
}
