/** How questions are typed, and how they are read; in this order, each at most once. Case does not count. */
const readings: readonly (readonly [typed: RegExp, read: string])[] = [
  [/^(?:hey|hi|hello|ok|okay|so|and|please|pls|um+|well)\b[\s,!]*/i, ''],
  [
    /^(?:(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody) (?:please |pls )?)?(?:tell|remind) (?:me|us) (?:please |again )?/i,
    '',
  ],
  [/^(?:do|does) (?:you|u|anyone|anybody|someone|we) (?:happen to )?know (?=who|what|when|where|which|why|how)/i, ''],
  [
    /^(?:i (?:want|need|would like|'d like|wanna) to know|i wonder|i was wondering|any idea|i am looking for) (?=who|what|when|where|which|why|how)/i,
    '',
  ],
  [/^(?:please|pls)\b[\s,]*/i, ''],
  [/^(?:quick )?question\s*[:,–-]\s*/i, ''],
  [
    /^(?:i(?:['’´`]?m| am) (?:looking|searching) for|(?:name|give|state|identify|list)(?: me| us)?) (?=(?:the|a|an|one|two|three) )/i,
    'what is ',
  ],
  [/\b(?:please|pls|thanks|thx)[\s?!.]*$/i, ''],
  [/^(?:wich|whitch|whcih|wihch)\b/i, 'which'],
  [/^(?:wen|whne|wehn)\b/i, 'when'],
  [/^(?:whre|wheer|wher)\b/i, 'where'],
  [/^(?:waht|wat|wht|whta)\b/i, 'what'],
  [/^(?:hwo|woh)\b/i, 'who'],
  [/\bhow meny\b/i, 'how many'],
  [/^(who|what|where|when|why|how)(?:['’´`]s|s) (?=\S)/i, '$1 is '],
  [/^(who|what|where|when|why|how)['’´`]re (?=\S)/i, '$1 are '],
  [/^(who|what|where|when|why|how)(?:['’´`]d) (?=\S)/i, '$1 did '],
  [/^what is up with /i, 'what happened to '],
  [/^(who|what|where|when|how) (?:was|is) it (?:that|who) /i, '$1 '],
  [/^who(?: is| was|) the (?:one|person|man|woman|guy) (?:who|that) /i, 'who '],
];

/** A question without what is only politeness, with its question word spelt out: `whats the` is `what is the`, `can you tell me where` is `where`. */
export function questionAsTyped(typed: string): string {
  return readings.reduce((text, [pattern, read]) => {
    const left = text.replace(pattern, read);
    return left.trim() === '' ? text : left;
  }, typed);
}
