/** What web pages leave around a story. It is taken off where it is a line of its own, and nothing else is changed. */
export interface Leftover {
  /** Matches the whole line, white space around it left off. */
  readonly line: RegExp;
  /** Whether it is taken off between paragraphs too, or only after the last one. */
  readonly where: 'anywhere' | 'end';
  /** A line that it takes off. */
  readonly example: string;
}

const buttons = 'facebook|twitter|whats ?app|linked ?in|pinterest|reddit|telegram|e-?mail|print|tweet|copy link|save';

/** `publisher`: the words that name who published it first. */
export const leftovers: readonly Leftover[] = [
  {
    line: /^(?:this (?:article|story|post) (?:was )?)?(?:orig(?:i)?nally|first) (?:published|appeared) (?:by|in|on|at) (?<publisher>\S.{0,80}?)\.?$/i,
    where: 'end',
    example: 'Orignally published by the Orva Herald',
  },
  { line: /^share (?:this|on|via)\b.{0,30}$/i, where: 'anywhere', example: 'Share this post' },
  { line: /^(?:click to )?share:?$/i, where: 'anywhere', example: 'Share' },
  { line: /^(?:scroll|back) to (?:the )?top$/i, where: 'anywhere', example: 'scroll to top' },
  { line: /^(?:-+ ?)?advert(?:isement|ising)?s?(?: ?-+)?$/i, where: 'anywhere', example: 'Advertisement' },
  {
    line: /^(?:story|article) continues (?:below|after) (?:the )?advertisement$/i,
    where: 'anywhere',
    example: 'Story continues below advertisement',
  },
  { line: /^(?:read|see|show|load) more(?:\s?[.…»>→]+)?$/i, where: 'anywhere', example: 'Read more »' },
  { line: /^(?:continue|keep) reading(?:\s?[.…»>→]+)?$/i, where: 'anywhere', example: 'Continue reading' },
  { line: /^skip to (?:main )?content$/i, where: 'anywhere', example: 'Skip to content' },
  {
    line: /^(?:sign up|subscribe)(?: (?:to|for) (?:our|the) .{0,40}newsletters?)?[.!]?$/i,
    where: 'anywhere',
    example: 'Subscribe to our newsletter',
  },
  { line: /^(?:leave a|post a|no|\d+) (?:comment|reply)s?$/i, where: 'end', example: 'Leave a comment' },
  { line: /^(?:tags|filed under|categories|topics):? .{1,200}$/i, where: 'end', example: 'Tags: harbour, council' },
  { line: /^(?:related|more) (?:articles|stories|news|posts):?$/i, where: 'end', example: 'Related stories' },
  { line: /^follow us(?: on .{1,40})?[.!]?$/i, where: 'end', example: 'Follow us on Twitter' },
  { line: new RegExp(`^(?:${buttons})(?:[ ,|·/]+(?:${buttons}))*$`, 'i'), where: 'end', example: 'Facebook | Twitter' },
  { line: /^all rights reserved\.?$/i, where: 'end', example: 'All rights reserved.' },
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
